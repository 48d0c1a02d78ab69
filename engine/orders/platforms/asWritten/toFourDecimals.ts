/** As fine as any platform states amounts, and coarse enough to hide that 0.1 + 0.2 is not 0.3. */
const DECIMALS = 4;

/**
 * What was reckoned from amounts, as finely as platforms state one.
 *
 * @example
 * toFourDecimals(0.1 + 0.2) // 0.3
 */
export function toFourDecimals(amount: number): number {
	return Number(amount.toFixed(DECIMALS));
}
