import { errorFunction } from 'simple-statistics';

/**
 * The probability of a standard normal value as far from 0 as z, on either side. To six decimals, which the library's
 * table of the normal distribution does not have.
 *
 * @example
 * twoSidedPValue(1.96) // 0.05
 */
export function twoSidedPValue(z: number): number {
	return Math.min(1, Math.max(0, 1 - errorFunction(Math.abs(z) / Math.SQRT2)));
}
