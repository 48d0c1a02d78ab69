import gammainc from '@stdlib/math-base-special-gammainc';

/**
 * The chance of a chi-square of at least this size: the p-value of a goodness-of-fit test.
 *
 * @example
 * chiSquareTail(3.841459, 1) // 0.05
 */
export function chiSquareTail(chiSquare: number, degreesOfFreedom: number): number {
	return gammainc(chiSquare / 2, degreesOfFreedom / 2, true, true);
}
