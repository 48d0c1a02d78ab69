// What any alert could see of a drop of the mood, for the bench of the alert to print beside what it does see.
//
// The bound. Whatever test gives the alarms, "there was one among these m answers" is a test of no change against a change
// before them. With at most one false alarm in N quiet answers, a stretch of m quiet answers holds m/N alarms on the mean,
// so that this test is of level m/N at most, on the mean over where the stretch begins. No test of a level is more powerful
// than the one of the likelihood ratio (Neyman and Pearson 1933), and its power is a concave function of the level, so that
// unequal levels help nobody. It is a bound for who knows both distributions exactly and when the drop would begin.
//
// The best known. Who knows the distributions but not when: an alarm where the mean of the last m answers is low enough. It is
// what becomes of a windowed CUSUM whose thresholds are chosen to miss the fewest changes within m answers (Guépié, Fillatre
// and Nikiforov 2012, "Sequential detection of transient changes", Sequential Analysis 31).
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { cumulativeStdNormalProbability } from 'simple-statistics';

/** So many quiet stretches of N answers are drawn to set the best known test's threshold, and so many drops to measure it. */
const QUIET_STRETCHES = 400;
const DROPS = 4000;

/**
 * The most that any test sees of a drop of bell-shaped scores.
 *
 * @param level share of quiet stretches with an alarm
 * @param answers since the drop
 * @param drop of the mean, in the scores' unit
 * @param spread standard deviation of the scores
 */
export function bellBound(level, answers, drop, spread) {
	const distance = (Math.sqrt(answers) * drop) / spread;
	return cumulativeStdNormalProbability(distance - normalQuantile(1 - level, 0, 1));
}

/** The same where each of the answers is glad or angry, and the share of glad ones falls. */
export function shareBound(level, answers, before, since) {
	const quiet = binomial(answers, before);
	const dropped = binomial(answers, since);
	let left = level;
	let power = 0;
	// The fewer are glad, the more a drop is likelier than none; the last count is taken with a part of its probability.
	for (let glad = 0; glad <= answers && left > 0; glad++) {
		const part = Math.min(1, left / quiet[glad]);
		power += part * dropped[glad];
		left -= part * quiet[glad];
	}
	return power;
}

/** The share of drops that the best known test sees, simulated. */
export function movingAverageSees(random, quietAnswers, answers, drop, spread) {
	const total = QUIET_STRETCHES * quietAnswers;
	const lows = [];
	const sums = movingSums(random, total, answers, spread);
	// The lowest sum of each stretch as long as the window: a level reached twice within it is one alarm.
	for (let from = 0; from < total; from += answers)
		lows.push(Math.min(...sums.slice(from, from + answers)));
	const threshold = lows.sort((a, b) => a - b)[QUIET_STRETCHES - 1];
	let seen = 0;
	for (let run = 0; run < DROPS; run++) {
		const scores = Array.from(
			{ length: 2 * answers },
			(_, at) => spread * random.normal() - (at < answers ? 0 : drop),
		);
		let sum = scores.slice(0, answers).reduce((whole, score) => whole + score, 0);
		for (let at = answers; at < 2 * answers; at++) {
			sum += scores[at] - scores[at - answers];
			if (sum > threshold) continue;
			seen++;
			break;
		}
	}
	return seen / DROPS;
}

function movingSums(random, total, answers, spread) {
	const scores = Float64Array.from({ length: total }, () => spread * random.normal());
	const sums = new Float64Array(total).fill(Infinity);
	let sum = 0;
	for (let at = 0; at < total; at++) {
		sum += scores[at] - (scores[at - answers] ?? 0);
		if (at >= answers - 1) sums[at] = sum;
	}
	return sums;
}

function binomial(trials, share) {
	const probabilities = [(1 - share) ** trials];
	for (let hits = 1; hits <= trials; hits++) {
		const step = ((trials - hits + 1) / hits) * (share / (1 - share));
		probabilities.push(probabilities[hits - 1] * step);
	}
	return probabilities;
}
