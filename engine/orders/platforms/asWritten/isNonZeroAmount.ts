/** No amount is written with more characters; longer text is not worth parsing. */
const LONGEST_AMOUNT = 32;

/**
 * Whether a platform's plain amount (a number, or a decimal with a point) is something else than nothing. The sign is
 * left aside, since some platforms write discounts as negative amounts.
 *
 * @example
 * isNonZeroAmount('0.00') // false
 * isNonZeroAmount(-250) // true
 */
export function isNonZeroAmount(value: unknown): boolean {
	if (typeof value === 'string') {
		return value.length <= LONGEST_AMOUNT && isNonZero(Number(value));
	}
	return typeof value === 'number' && isNonZero(value);
}

function isNonZero(amount: number): boolean {
	return amount !== 0 && !Number.isNaN(amount);
}
