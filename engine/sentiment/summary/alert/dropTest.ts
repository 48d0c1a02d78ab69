import { scoreAt, type ScoreCounts } from './scoreCounts';

/** How far the mean score has to fall to be worth an alert: 0.3 on a score from −1 to 1, or 30 points of 100. */
const DROP = 0.3;
/** No mean of scores is lower than the lowest score. */
const LOWEST_MEAN = -0.98;
const LARGEST_TILT = 64;
const BISECTIONS = 30;

/** The test of one answer: how much more probable its score is after a drop than before, as a logarithm. */
export interface DropTest {
	/** Of a score: the log-likelihood ratio is −tilt × score − offset. */
	readonly tilt: number;
	readonly offset: number;
	/** Mean and standard deviation of the ratio while nothing has changed. */
	readonly quietMean: number;
	readonly quietDeviation: number;
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
	let sum = 0;
	for (let place = 0; place < counts.length; place++) {
		sum += (counts[place] as number) * scoreAt(place);
	}
	const meanScore = sum / total;
	const target = Math.max(meanScore - DROP, LOWEST_MEAN);
	let low = 0;
	let high = LARGEST_TILT;
	for (let i = 0; i < BISECTIONS; i++) {
		const middle = (low + high) / 2;
		if (tiltedMean(counts, middle) > target) low = middle;
		else high = middle;
	}
	const tilt = (low + high) / 2;
	let weights = 0;
	for (let place = 0; place < counts.length; place++) {
		weights += (counts[place] as number) * Math.exp(-tilt * scoreAt(place));
	}
	const offset = Math.log(weights / total);
	const quietMean = -tilt * meanScore - offset;
	let squares = 0;
	for (let place = 0; place < counts.length; place++) {
		squares += (counts[place] as number) * (-tilt * scoreAt(place) - offset - quietMean) ** 2;
	}
	return { tilt, offset, quietMean, quietDeviation: Math.sqrt(squares / total), meanScore };
}

function tiltedMean(counts: Float64Array, tilt: number): number {
	let weights = 0;
	let sum = 0;
	for (let place = 0; place < counts.length; place++) {
		const count = counts[place] as number;
		if (count === 0) continue;
		const score = scoreAt(place);
		const weight = count * Math.exp(-tilt * score);
		weights += weight;
		sum += weight * score;
	}
	return sum / weights;
}
