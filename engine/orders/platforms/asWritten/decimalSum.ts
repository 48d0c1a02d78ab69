import { plainDecimal } from './plainDecimal';
import { toFourDecimals } from './toFourDecimals';

/**
 * Adds up amounts as the store platforms write them, to four decimals.
 *
 * @returns NaN where one of the amounts cannot be read: a sum that leaves one out would be wrong without a sign of it
 * @example
 * decimalSum(['0.10', '0.20']) // 0.3
 * decimalSum([]) // 0
 */
export function decimalSum(amounts: readonly unknown[]): number {
	let sum = 0;
	for (const amount of amounts) sum += plainDecimal(amount);
	return toFourDecimals(sum);
}
