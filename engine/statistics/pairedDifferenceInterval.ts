import type { Interval } from './interval';

/** The same people asked twice: how many said yes at both times, or at one of them only. */
export interface PairedProportion {
	/** Yes before, no after. */
	onlyBefore: number;
	/** No before, yes after. */
	onlyAfter: number;
	/** All of them. At least 1. */
	pairs: number;
}

/** Added to each of the four kinds of pairs. */
const ADDED = 0.5;

/**
 * Interval of the change of a proportion among the same people, `after − before`: the usual one after half a pair has
 * been added to each of the four kinds of pairs, which makes it hold for small groups and rare changes too.
 *
 * Source: A. Agresti, Y. Min (2005), Simple improved confidence intervals for comparing matched proportions, Statistics
 * in Medicine 24:729–740.
 *
 * @example
 * pairedDifferenceInterval({ onlyBefore: 12, onlyAfter: 25, pairs: 500 }, 1.96) // { low: 0.0019, high: 0.0499 }
 */
export function pairedDifferenceInterval(
	{ onlyBefore, onlyAfter, pairs }: PairedProportion,
	z: number,
): Interval {
	const total = pairs + 4 * ADDED;
	const before = onlyBefore + ADDED;
	const after = onlyAfter + ADDED;
	const change = (after - before) / total;
	const error = Math.sqrt(before + after - (after - before) ** 2 / total) / total;
	return { low: Math.max(-1, change - z * error), high: Math.min(1, change + z * error) };
}
