// npm run bench:alert [-- --runs 400]
// Simulates the alert of Survey Sentiment: how often it comes by chance, and how often a drop is seen within 20 answers. The
// draws are seeded, so every machine prints the same. Beside it stands what any test could see (alertBound.mjs). The tables of docs/survey-sentiment.md are from here.
import { parseArgs } from 'node:util';
import { bellBound, movingAverageSees, shareBound } from './alertBound.mjs';
import { loadTypeScript } from './engineBundle.mjs';
import { Verdicts } from './measures.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '400' } } });
const runs = Number(values.runs);
const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const START = Date.UTC(2026, 0, 1);
/** The first two weeks give the baseline. */
const QUIET_WEEKS = 102;
const BASELINE = 400;
const ANSWERS_OF_DROP = 20;
const MOST_FALSE_ALARMS = 1;
/** Quiet answers for one false alarm: 100 weeks of 20. */
const QUIET_ANSWERS = 100 * 20;
const LEVEL = ANSWERS_OF_DROP / QUIET_ANSWERS;
const DROP = 0.3;

const { moodShifts, runAtOnce, seededRandom } = await loadTypeScript(`
	export { moodShifts } from './engine/sentiment/summary/alert/moodShifts';
	export { runAtOnce } from './engine/slices/runAtOnce';
	export { seededRandom } from './sample/random';
`);
const verdicts = new Verdicts();

/** Scores around a mean (normal), kept between −1 and 1. */
const bell = (random, mean, spread) => Math.max(-1, Math.min(1, mean + spread * random.normal()));
/** Scores of a shop of which this share of customers is glad: far apart, and most on one side. */
const gladShare = (random, share) => bell(random, random.chance(share) ? 0.8 : -0.6, 0.1);
const shiftsOf = (scores, at) =>
	runAtOnce(moodShifts(Float64Array.from(scores), Float64Array.from(at)));

/** Alerts in 102 quiet weeks, on the mean of all runs; answers come whenever they like. */
function falseAlarms(perWeek, scoreOf) {
	let alarms = 0;
	for (let run = 0; run < runs; run++) {
		const random = seededRandom(run, `quiet ${perWeek}`);
		const scores = [];
		const at = [];
		let now = START;
		for (let answer = 0; answer < QUIET_WEEKS * perWeek; answer++) {
			now += random.exponential(perWeek / WEEK);
			scores.push(scoreOf(random));
			at.push(now);
		}
		alarms += shiftsOf(scores, at).length;
	}
	return alarms / runs;
}

/** The share of runs in which a drop is seen within 20 answers, given in 70 hours after 400 others at 20 a week. */
function seenWithin(scoreBefore, scoreSince) {
	let seen = 0;
	for (let run = 0; run < runs; run++) {
		const random = seededRandom(run, 'drop 20');
		const scores = Array.from({ length: BASELINE }, () => scoreBefore(random));
		const at = scores.map((_, answer) => START + (answer * WEEK) / 20);
		const last = at[BASELINE - 1];
		for (let answer = 1; answer <= ANSWERS_OF_DROP; answer++) {
			scores.push(scoreSince(random));
			at.push(last + (answer * 70 * HOUR) / ANSWERS_OF_DROP);
		}
		if (shiftsOf(scores, at).some(({ detectedAt }) => detectedAt > last)) seen++;
	}
	return seen / runs;
}

console.log(`Alerts in ${QUIET_WEEKS} quiet weeks, mean of ${runs} runs`);
for (const perWeek of [20, 60, 200]) {
	for (const [name, scoreOf] of [
		['spread 0.25', (random) => bell(random, 0.4, 0.25)],
		['spread 0.50', (random) => bell(random, 0.4, 0.5)],
		['95 of 100 glad', (random) => gladShare(random, 0.95)],
		['80 of 100 glad', (random) => gladShare(random, 0.8)],
	]) {
		verdicts.atMost(
			`${perWeek} answers a week, ${name}`,
			falseAlarms(perWeek, scoreOf),
			MOST_FALSE_ALARMS,
			'alerts',
		);
	}
}

console.log(`A drop by 30 points, seen within ${ANSWERS_OF_DROP} answers`);
for (const spread of [0.2, 0.25, 0.3, 0.4, 0.5]) {
	const seen = seenWithin(
		(random) => bell(random, 0.4, spread),
		(random) => bell(random, 0.4 - DROP, spread),
	);
	const known = movingAverageSees(
		seededRandom(0, 'moving average'),
		QUIET_ANSWERS,
		ANSWERS_OF_DROP,
		DROP,
		spread,
	);
	const bound = bellBound(LEVEL, ANSWERS_OF_DROP, DROP, spread);
	console.log(
		`     spread ${spread.toFixed(2)}: ${percent(seen)} (best known test, knowing the scores before and after: ${percent(known)}; bound of any test: ${percent(bound)})`,
	);
}
for (const share of [0.95, 0.8]) {
	const seen = seenWithin(
		(random) => gladShare(random, share),
		(random) => gladShare(random, share - DROP),
	);
	const bound = shareBound(LEVEL, ANSWERS_OF_DROP, share, share - DROP);
	const [before, since] = [share, share - DROP].map((glad) => (100 * glad).toFixed(0));
	console.log(
		`     glad customers from ${before} to ${since} of 100: ${percent(seen)} (bound of any test: ${percent(bound)})`,
	);
}
verdicts.close();

function percent(share) {
	return `${(100 * share).toFixed(0)}%`;
}
