import { twoSidedPValue } from './twoSidedPValue';
import type { NpsInterval } from './npsInterval';

/** How far a Net Promoter Score has moved, in points, and how probable that is by chance alone. */
export interface NpsChange {
	points: number;
	z: number;
	pValue: number;
}

/**
 * The change between two independent samples: z = Δ / √(v₁ + v₂), over the adjusted estimates of both.
 *
 * @example
 * // 50/30/20 of 100, then 60/25/15 of 100
 * npsChange(before, after) // { points: 15, z: 1.37, pValue: 0.17 }
 */
export function npsChange(before: NpsInterval, after: NpsInterval): NpsChange {
	const z = (after.centre - before.centre) / Math.sqrt(before.variance + after.variance);
	return { points: after.score - before.score, z, pValue: twoSidedPValue(z) };
}
