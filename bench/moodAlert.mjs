// npm run bench:alert [-- --runs 400 --seed 0]
// Simulates the alert of Survey Sentiment: how often it comes by chance, and how often a drop is seen within 20 answers. The
// draws are seeded, so every machine prints the same; --seed takes other ones. Beside it stands what any test could see (alertBound.mjs). The table of
// docs/survey-sentiment.md is from here.
import { parseArgs } from 'node:util';
import { bellBound, movingAverageSees, shareBound } from './alertBound.mjs';
import { loadTypeScript } from './engineBundle.mjs';
import { Verdicts } from './measures.mjs';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '400' },
		seed: { type: 'string', default: '0' },
	},
});
const runs = Number(values.runs);
const firstSeed = Number(values.seed);
const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const START = Date.UTC(2026, 0, 1);
/** The first two weeks give the baseline. */
const QUIET_WEEKS = 102;
const BASELINE = 400;
const ANSWERS_OF_DROP = 20;
/** So many are simulated, to know how many it takes. */
const MOST_ANSWERS_OF_DROP = 250;
const LEAST_SEEN = 90;
/** The scores' spread up to which so many drops have to be seen. */
const WIDEST_SPREAD_SEEN = 0.3;
const MOST_FALSE_ALARMS = 1;
/** Quiet answers for one false alarm: 100 weeks of 20. */
const QUIET_ANSWERS = 100 * 20;
const LEVEL = ANSWERS_OF_DROP / QUIET_ANSWERS;
const DROP = 0.3;

const { moodShifts, runAtOnce, seededRandom, shuffleMoments } = await loadTypeScript(`
	export { shuffleMoments } from './engine/sentiment/summary/alert/shuffleMoments';
	export { moodShifts } from './engine/sentiment/summary/alert/moodShifts';
	export { runAtOnce } from './engine/slices/runAtOnce';
	export { seededRandom } from './sample/random';
`);
const verdicts = new Verdicts();

/** Scores around a mean (normal), kept between −1 and 1. */
const bell = (random, mean, spread) => Math.max(-1, Math.min(1, mean + spread * random.normal()));
/** Scores of a shop of which this share of customers is glad: far apart, and most on one side. */
const gladShare = (random, share) => bell(random, random.chance(share) ? 0.8 : -0.6, 0.1);
/** Scores of few steps, most of them the best. */
const steps = (random) => random.weighted([1, 0, -1], (score) => [0.1, 0.2, 0.7][score + 1]);

/** When the answers of so many weeks came: whenever they liked, */
function atAnyTime(random, answers, perWeek) {
	let now = START;
	return Array.from({ length: answers }, () => (now += random.exponential(perWeek / WEEK)));
}
/** in the days after four weeks' survey was sent, */
function afterMailings(random, answers, perWeek) {
	return Array.from({ length: answers }, (_, answer) => {
		const sent = START + Math.floor(answer / (4 * perWeek)) * 4 * WEEK;
		return sent + Math.min(random.exponential(1 / (18 * HOUR)), 3 * WEEK);
	}).sort((a, b) => a - b);
}
/** or at any time, of which only the day was kept. */
function onDays(random, answers, perWeek) {
	const day = 24 * HOUR;
	return atAnyTime(random, answers, perWeek).map((at) => Math.floor(at / day) * day);
}

/** The alerts of a survey, whose answers of the same moment come in the order of their scores, as in its summary. */
function shiftsOf(scores, at) {
	const order = scores.map((_, i) => i).sort((a, b) => at[a] - at[b] || scores[a] - scores[b]);
	const sortedScores = Float64Array.from(order, (i) => scores[i]);
	const sortedAt = Float64Array.from(order, (i) => at[i]);
	runAtOnce(shuffleMoments(sortedScores, sortedAt));
	return runAtOnce(moodShifts(sortedScores, sortedAt));
}

/** Alerts in 102 quiet weeks, on the mean of all runs. */
function falseAlarms(perWeek, scoreOf, timesOf = atAnyTime) {
	let alarms = 0;
	for (let run = 0; run < runs; run++) {
		const random = seededRandom(firstSeed + run, `quiet ${perWeek}`);
		const answers = QUIET_WEEKS * perWeek;
		const at = timesOf(random, answers, perWeek);
		alarms += shiftsOf(
			at.map(() => scoreOf(random)),
			at,
		).length;
	}
	return alarms / runs;
}

/**
 * Answers until a drop is seen, run by run, in ascending order; they come all within 72 hours, after 400 others at 20 a week.
 */
function delays(scoreBefore, scoreSince) {
	return Array.from({ length: runs }, (_, run) => {
		const random = seededRandom(firstSeed + run, 'drop 20');
		const scores = Array.from({ length: BASELINE }, () => scoreBefore(random));
		const at = scores.map((__, answer) => START + (answer * WEEK) / 20);
		const last = at[BASELINE - 1];
		for (let answer = 1; answer <= MOST_ANSWERS_OF_DROP; answer++) {
			scores.push(scoreSince(random));
			at.push(last + (answer * 70 * HOUR) / MOST_ANSWERS_OF_DROP);
		}
		const shift = shiftsOf(scores, at).find(({ detectedAt }) => detectedAt > last);
		return shift === undefined ? Infinity : at.indexOf(shift.detectedAt) - BASELINE + 1;
	}).sort((a, b) => a - b);
}

/** The share of drops seen within 20 answers, and how many answers show nine of ten. */
function seenOf(scoreBefore, scoreSince) {
	const sorted = delays(scoreBefore, scoreSince);
	return {
		seen: sorted.filter((delay) => delay <= ANSWERS_OF_DROP).length / runs,
		needed: sorted[Math.ceil((LEAST_SEEN / 100) * runs) - 1],
	};
}

console.log(`Alerts in ${QUIET_WEEKS} quiet weeks, mean of ${runs} runs`);
for (const perWeek of [20, 60, 200]) {
	for (const [name, scoreOf] of [
		['spread 0.25', (random) => bell(random, 0.4, 0.25)],
		['spread 0.50', (random) => bell(random, 0.4, 0.5)],
		['95 of 100 glad', (random) => gladShare(random, 0.95)],
		['80 of 100 glad', (random) => gladShare(random, 0.8)],
	]) {
		atMostOne(`${perWeek} answers a week, ${name}`, falseAlarms(perWeek, scoreOf));
	}
}
atMostOne('10 answers a week, scores of three steps', falseAlarms(10, steps));
atMostOne('20 answers a week, scores of three steps', falseAlarms(20, steps));
atMostOne(
	'20 answers a week after a monthly mailing, three steps',
	falseAlarms(20, steps, afterMailings),
);
atMostOne(
	'200 answers a week of which the day is known, spread 0.50',
	falseAlarms(200, (random) => bell(random, 0.4, 0.5), onDays),
);

console.log(`A drop by 30 points, seen within ${ANSWERS_OF_DROP} answers`);
for (const spread of [0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8]) {
	const { seen, needed } = seenOf(
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
	if (spread <= WIDEST_SPREAD_SEEN)
		verdicts.atLeast(`spread ${spread.toFixed(2)}`, 100 * seen, LEAST_SEEN, '%');
	const bound = bellBound(LEVEL, ANSWERS_OF_DROP, DROP, spread);
	console.log(
		`     spread ${spread.toFixed(2)}: ${percent(seen)}, 9 in 10 within ${needed} answers (best known test, knowing the scores before and after: ${percent(known)}; bound of any test: ${percent(bound)})`,
	);
}
for (const share of [0.95, 0.8]) {
	const { seen, needed } = seenOf(
		(random) => gladShare(random, share),
		(random) => gladShare(random, share - DROP),
	);
	const bound = shareBound(LEVEL, ANSWERS_OF_DROP, share, share - DROP);
	const [before, since] = [share, share - DROP].map((glad) => (100 * glad).toFixed(0));
	console.log(
		`     glad customers from ${before} to ${since} of 100: ${percent(seen)}, 9 in 10 within ${needed} answers (bound of any test: ${percent(bound)})`,
	);
}
verdicts.close();

function atMostOne(name, alarms) {
	verdicts.atMost(name, alarms, MOST_FALSE_ALARMS, 'alerts');
}

function percent(share) {
	return `${(100 * share).toFixed(0)}%`;
}
