import { scoreAt, type ScoreCounts } from './scoreCounts';

/** How far the mean score has to fall to be worth an alert: 0.3 on a score from −1 to 1, or 30 points of 100. */
const DROP = 0.3;
/** No mean of scores is lower than the lowest score. */
const LOWEST_MEAN = -0.98;
/**
 * A baseline is only an estimate: what is taken for quiet lies this part of a standard error below its mean, so that a shop whose
 * first 50 answers happened to be glad ones is not told of a drop when they become usual.
 */
const STANDARD_ERRORS = 0.5;
const LARGEST_TILT = 64;
const BISECTIONS = 30;

/** The test of one answer: how much more probable its score is after a drop than before, as a logarithm. */
export interface DropTest {
	/** Of a score: the log-likelihood ratio is −tilt × score − offset. */
	readonly tilt: number;
	readonly offset: number;
	/** How often each place among the scores comes while nothing has changed; they add up to 1. */
	readonly quiet: Float64Array;
	/** Of the baseline's scores. */
	readonly meanScore: number;
}

/**
 * The test for a drop of 0.3 against a baseline, whatever the scores' distribution: mostly 1 with a few −1, or a bell.
 * The distribution after the drop is the baseline's own, tilted exponentially until its mean is 0.3 lower; of all
 * distributions with that mean it is the hardest to tell from the baseline. For a normal baseline this is the usual test
 * of a shifted mean. Source: Basseville and Nikiforov, "Detection of Abrupt Changes", Prentice Hall 1993, chapter 2.
 *
 * @param baseline earlier scores
 */
export function dropTest({ counts, total }: ScoreCounts): DropTest {
	const { mean, variance } = momentsOf(counts, total);
	const standardError = Math.sqrt(variance / total);
	const quietTilt = tiltTo(counts, Math.max(mean - STANDARD_ERRORS * standardError, LOWEST_MEAN));
	const dropTilt = tiltTo(counts, Math.max(mean - DROP, LOWEST_MEAN));
	const quietWeights = tilted(counts, quietTilt);
	const quietTotal = sumOf(quietWeights);
	return {
		tilt: dropTilt - quietTilt,
		offset: Math.log(sumOf(tilted(counts, dropTilt)) / quietTotal),
		quiet: quietWeights.map((weight) => weight / quietTotal),
		meanScore: mean,
	};
}

function momentsOf(counts: Float64Array, total: number): { mean: number; variance: number } {
	let sum = 0;
	let squares = 0;
	for (let place = 0; place < counts.length; place++) {
		const score = scoreAt(place);
		sum += (counts[place] as number) * score;
		squares += (counts[place] as number) * score * score;
	}
	const mean = sum / total;
	return { mean, variance: Math.max(squares / total - mean * mean, 0) };
}

/** How far a distribution has to be tilted to have a lower mean. */
function tiltTo(counts: Float64Array, mean: number): number {
	let low = 0;
	let high = LARGEST_TILT;
	for (let i = 0; i < BISECTIONS; i++) {
		const middle = (low + high) / 2;
		const weights = tilted(counts, middle);
		if (momentsOf(weights, sumOf(weights)).mean > mean) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function tilted(counts: Float64Array, tilt: number): Float64Array {
	return counts.map((count, place) => (count === 0 ? 0 : count * Math.exp(-tilt * scoreAt(place))));
}

function sumOf(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
