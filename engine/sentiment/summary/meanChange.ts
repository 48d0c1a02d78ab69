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
 * The change of a mean between two independent samples, by Welch's test: t = Δ / √(s₁²/n₁ + s₂²/n₂) with the degrees of
 * freedom of Welch and Satterthwaite. Few answers need a larger difference to tell.
 *
 * @returns undefined where one of them has fewer than two values, or none of them varies
 * @example
 * // 1, 2, 3 and then 4, 5, 6: t = 3.674 with 4 degrees of freedom
 * meanChange(before, after) // { difference: 3, pValue: 0.02 }
 */
export function meanChange(before: Sum, after: Sum): MeanChange | undefined {
	if (before.count < FEWEST || after.count < FEWEST) return undefined;
	const ofBefore = errorOf(before);
	const ofAfter = errorOf(after);
	const variance = ofBefore + ofAfter;
	const difference = after.total / after.count - before.total / before.count;
	if (!(variance > 0)) return undefined;
	const freedom =
		variance ** 2 / (ofBefore ** 2 / (before.count - 1) + ofAfter ** 2 / (after.count - 1));
	return {
		difference,
		pValue: twoSidedPValue(normalOf(difference / Math.sqrt(variance), freedom)),
	};
}

/**
 * The standard normal value that is as improbable as a value of Student's t, to within 0.02 from 3 degrees of freedom on.
 *
 * Source: Wallace 1959, "Bounds on Normal Approximations to Student's and the Chi-Square Distributions", Annals of
 * Mathematical Statistics 30.
 */
function normalOf(t: number, freedom: number): number {
	const bound = Math.sqrt(freedom * Math.log1p(t ** 2 / freedom));
	return (Math.sign(t) * bound * (8 * freedom + 1)) / (8 * freedom + 3);
}

function errorOf({ count, total, squares }: Sum): number {
	const variance = Math.max(0, squares - total ** 2 / count) / (count - 1);
	return variance / count;
}
