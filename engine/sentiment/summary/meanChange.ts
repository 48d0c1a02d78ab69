import { twoSidedPValue } from '../scales/twoSidedPValue';
import type { Sum } from './tally';

/** Fewer values give no estimate of how far they are spread. */
const FEWEST = 2;

/** How far a mean has moved, and how probable that is by chance alone. */
export interface MeanChange {
	difference: number;
	pValue: number;
}

/**
 * The change of a mean between two independent samples, by Welch's test with a normal reference: z = Δ / √(s₁²/n₁ +
 * s₂²/n₂).
 *
 * @returns undefined where one of them has fewer than two values, or none of them varies
 */
export function meanChange(before: Sum, after: Sum): MeanChange | undefined {
	if (before.count < FEWEST || after.count < FEWEST) return undefined;
	const variance = errorOf(before) + errorOf(after);
	const difference = after.total / after.count - before.total / before.count;
	if (!(variance > 0)) return undefined;
	return { difference, pValue: twoSidedPValue(difference / Math.sqrt(variance)) };
}

function errorOf({ count, total, squares }: Sum): number {
	const variance = Math.max(0, squares - total ** 2 / count) / (count - 1);
	return variance / count;
}
