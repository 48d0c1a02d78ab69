import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { xorshift } from '../../../statistics/xorshift';
import type { DropTest, TiltedScores } from './dropTest';
import { scoreAt } from './scoreCounts';
import { WindowedSum } from './windowedSum';

/** So many excursions are drawn. They give the rate of alarms to about a twentieth. */
const EXCURSIONS = 1000;
const LONGEST_EXCURSION = 1024;
/** From so many distinct scores they are drawn, as often as each comes; a power of 2. */
const DISTINCT = 4096;
const SEED = 0x9e3779b9;
/** Thresholds are told apart to a 64th: 1.5% of the rate of alarms. */
const LEVELS_PER_UNIT = 64;
/** The highest threshold looked at is so much higher than any that a baseline without error could need. */
const ROOM = 4;
/** An excursion that is so much higher than the highest threshold weighs next to nothing in quiet. */
const NEGLIGIBLE = 8;

/** How probable drawn answers are in one quiet, against after the drop: exp(−perSum × sum of their ratios − perAnswer × their number). */
interface QuietOdds {
	readonly perSum: number;
	readonly perAnswer: number;
	/** Probability that this is the quiet, for each answer that an excursion takes on the mean. */
	readonly weight: number;
}

/**
 * The threshold of a windowed cumulative sum at which a false alarm comes once in so many answers while nothing has
 * changed, on the mean over what quiet may be. It is simulated, with draws that are always the same, for the known formulas
 * hold for bell-shaped scores and sums without a window: glad customers, mostly 1 with a few −1, would get many times the
 * alarms.
 *
 * Every new low of the sum begins an excursion above it. The rate of alarms is the chance that an excursion reaches the
 * threshold, divided by its mean length. That chance is too small to be seen in quiet, so that excursions are drawn as they
 * come after the drop, where it is large, and each is weighted by how much less probable it is in quiet.
 * Source: Siegmund 1976, "Importance sampling in the Monte Carlo study of sequential tests", Annals of Statistics 4.
 *
 * @param window answers within the window
 * @param between answers between two false alarms
 */
export function* alarmThreshold(test: DropTest, window: number, between: number): Sliced<number> {
	const levels = Math.ceil((Math.log(between) + ROOM) * LEVELS_PER_UNIT);
	const gained = yield* gainedByLevel(test, window, levels);
	let level = levels;
	let weight = gained[level] as number;
	while (level > 0 && weight <= EXCURSIONS / between) weight += gained[--level] as number;
	return (level + 1) / LEVELS_PER_UNIT;
}

/** How much more weight excursions that reach a level have together than those that reach the next one, by level. */
function* gainedByLevel(test: DropTest, window: number, levels: number): Sliced<Float64Array> {
	const gained = new Float64Array(levels + 1);
	const odds = yield* oddsOf(test);
	const draw = ratiosOf(test, test);
	const sum = new WindowedSum(LONGEST_EXCURSION);
	const highest = levels / LEVELS_PER_UNIT + NEGLIGIBLE;
	let steps = 0;
	for (let drawn = 0; drawn < EXCURSIONS; drawn++) {
		sum.restart();
		let level = 0;
		for (let answers = 1; answers <= LONGEST_EXCURSION && level < levels; answers++) {
			steps++;
			const risen = sum.add(draw(), answers - window);
			if (sum.total <= 0 || sum.total > highest) break;
			const reached = Math.min(levels, Math.floor(risen * LEVELS_PER_UNIT));
			if (reached <= level) continue;
			const weight = weightOf(odds, sum.total, answers);
			gained[reached] = (gained[reached] as number) + weight;
			gained[level] = (gained[level] as number) - weight;
			level = reached;
		}
		if (steps < STEPS_PER_SLICE) continue;
		steps = 0;
		yield;
	}
	return gained;
}

function* oddsOf(test: DropTest): Sliced<QuietOdds[]> {
	const odds: QuietOdds[] = [];
	for (const quiet of test.quiet) {
		odds.push({
			perSum: 1 - quiet.tilt / test.tilt,
			perAnswer: quiet.offset - (test.offset * quiet.tilt) / test.tilt,
			weight: quiet.weight / (yield* meanLength(quiet, test)),
		});
	}
	return odds;
}

function weightOf(odds: readonly QuietOdds[], sum: number, answers: number): number {
	let total = 0;
	for (const { perSum, perAnswer, weight } of odds) {
		total += weight * Math.exp(-perSum * sum - perAnswer * answers);
	}
	return total;
}

/**
 * Mean number of answers of an excursion in quiet: how far the sum has fallen at its end, divided by how far each answer
 * makes it fall. Source: Wald 1944, "On cumulative sums of random
 * variables", Annals of Mathematical Statistics 15.
 */
function* meanLength(quiet: TiltedScores, test: DropTest): Sliced<number> {
	const draw = ratiosOf(quiet, test);
	let fallen = 0;
	let steps = 0;
	for (let drawn = 0; drawn < EXCURSIONS; drawn++) {
		let sum = draw();
		for (let answers = 1; sum > 0 && answers < LONGEST_EXCURSION; answers++) {
			steps++;
			sum += draw();
		}
		fallen -= sum;
		if (steps < STEPS_PER_SLICE) continue;
		steps = 0;
		yield;
	}
	return fallen / EXCURSIONS / (test.tilt * quiet.meanScore + test.offset);
}

/** Draws scores, each as often as it comes, and gives the test's log-likelihood ratio of each. */
function ratiosOf({ shares }: TiltedScores, { tilt, offset }: DropTest): () => number {
	const ratios = new Float64Array(DISTINCT);
	let place = 0;
	let reached = shares[0] as number;
	for (let index = 0; index < DISTINCT; index++) {
		while (reached < (index + 0.5) / DISTINCT && place < shares.length - 1) {
			reached += shares[++place] as number;
		}
		ratios[index] = -tilt * scoreAt(place) - offset;
	}
	const draw = xorshift(SEED);
	return () => ratios[(draw() >>> 8) & (DISTINCT - 1)] as number;
}
