import { scoreAt, type ScoreCounts } from './scoreCounts';

/**
 * The drop looked for, in standard deviations of a score: about what 20 answers can show. Looking for a larger one is quicker
 * where drops are large, and misses more of the small ones.
 */
const DROP = 0.5;
/** However alike scores are, a fall of their mean by less than half of this is not worth an alert. */
const LEAST_DROP = 0.15;
/** The three nodes and weights of Gauss and Hermite for the mean of a function of a normal number (Abramowitz and Stegun 25.4.46). */
const NODES = [
	{ errors: -Math.sqrt(3), weight: 1 / 6 },
	{ errors: 0, weight: 2 / 3 },
	{ errors: Math.sqrt(3), weight: 1 / 6 },
] as const;
/** Of the drop's tilt: what lies nearer to the drop than half way is no quiet that the drop could be told from. */
const FARTHEST_QUIET = 0.4;
const LARGEST_TILT = 64;
const BISECTIONS = 24;

/** The baseline's distribution, with the probability of each score multiplied by exp(−tilt × score − offset). */
export interface TiltedScores {
	readonly tilt: number;
	readonly offset: number;
	/** How often each place among the scores comes; they add up to 1. */
	readonly shares: Float64Array;
	readonly meanScore: number;
}

/** The test of one answer: how much more probable its score is after a drop, as a logarithm, is −tilt × score − offset. */
export interface DropTest extends TiltedScores {
	/** What may be the distribution while nothing changes, and how probable each is: the baseline is only an estimate of it. */
	readonly quiet: ReadonlyArray<TiltedScores & { readonly weight: number }>;
	/** Of the baseline's scores. */
	readonly meanBefore: number;
}

/**
 * The test for a drop against a baseline, whatever the scores' distribution: mostly 1 with a few −1, or a bell. The
 * distribution after the drop is the baseline's own, tilted exponentially until its mean is lower; of all distributions
 * with that mean it is the hardest to tell from the baseline. For a normal baseline this is the usual test of a shifted
 * mean. What quiet may be are the baseline's tilts to both sides, by the standard error of a tilt, 1 ÷ (σ √n).
 * Source: Basseville and Nikiforov, "Detection of Abrupt Changes", Prentice Hall 1993, chapter 2.
 *
 * @param baseline earlier scores
 * @returns nothing where the mean is so near to the lowest score that it cannot fall any further
 */
export function dropTest({ counts, total }: ScoreCounts): DropTest | undefined {
	const { mean, variance } = momentsOf(counts, 0);
	if (mean + 1 < LEAST_DROP) return undefined;
	const spread = Math.sqrt(variance);
	// No mean is lower than the lowest score.
	const drop = Math.min(Math.max(DROP * spread, LEAST_DROP), (mean + 1) / 2);
	const dropped = tiltedBy(counts, total, tiltTo(counts, mean - drop));
	return {
		...dropped,
		quiet: NODES.map(({ errors, weight }) => {
			const error = 1 / (spread * Math.sqrt(total));
			const tilt = Math.min(errors * error, FARTHEST_QUIET * dropped.tilt);
			return { ...tiltedBy(counts, total, tilt), weight };
		}),
		meanBefore: mean,
	};
}

function tiltedBy(counts: Float64Array, total: number, tilt: number): TiltedScores {
	const moments = momentsOf(counts, tilt);
	const shares = new Float64Array(counts.length);
	for (let place = 0; place < counts.length; place++) {
		const count = counts[place] as number;
		if (count > 0) shares[place] = (count * Math.exp(-tilt * scoreAt(place))) / moments.total;
	}
	return { tilt, offset: Math.log(moments.total / total), shares, meanScore: moments.mean };
}

/** How far a distribution has to be tilted to have a lower mean. */
function tiltTo(counts: Float64Array, mean: number): number {
	let low = 0;
	let high = LARGEST_TILT;
	for (let i = 0; i < BISECTIONS; i++) {
		const middle = (low + high) / 2;
		if (momentsOf(counts, middle).mean > mean) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** Of the scores as often as they were counted, times exp(−tilt × score). */
function momentsOf(
	counts: Float64Array,
	tilt: number,
): { total: number; mean: number; variance: number } {
	let total = 0;
	let sum = 0;
	let squares = 0;
	for (let place = 0; place < counts.length; place++) {
		const count = counts[place] as number;
		if (count === 0) continue;
		const score = scoreAt(place);
		const weight = count * Math.exp(-tilt * score);
		total += weight;
		sum += weight * score;
		squares += weight * score * score;
	}
	const mean = sum / total;
	return { total, mean, variance: Math.max(squares / total - mean * mean, 0) };
}
