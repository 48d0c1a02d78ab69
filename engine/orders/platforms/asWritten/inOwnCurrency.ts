import { plainDecimal } from './plainDecimal';
import { toFourDecimals } from './toFourDecimals';

/**
 * An amount in the shop's own currency, of a platform that writes it in the customer's beside the rate.
 *
 * @param rate how much of the customer's currency is one of the shop's
 * @example
 * inOwnCurrency('13.20', 1.1) // 12
 */
export function inOwnCurrency(amount: unknown, rate: number): unknown {
	if (rate === 1) return amount;
	return toFourDecimals(plainDecimal(amount) / rate);
}
