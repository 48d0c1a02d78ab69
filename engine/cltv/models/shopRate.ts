import type { PurchaseHistories } from '../histories/purchaseHistories';
import { WEEKS_PER_YEAR } from './historical';

/** How often the customers of a shop order again. */
export interface ShopRate {
	/** Repeat orders of a customer in a year. */
	readonly ordersAYear: number;
	/** Its standard deviation, as a share of it; 0 where it is not to be reckoned with. */
	readonly deviation: number;
}

/**
 * What is known before a shop's orders are seen: it counts as much as one more customer who was watched for a year and
 * ordered again once, which is what the field's guides reckon with where nothing is known.
 */
const SUPPOSED_ORDERS = 1;
const SUPPOSED_YEARS = 1;

/**
 * How often the customers of a shop order again: all repeat orders over all years that customers were watched, with a
 * weak prior of one order in one year (the mean of a gamma distribution, conjugate to counts of orders).
 *
 * @example
 * // 3 repeat orders of 50 customers who were watched for half a year each: (3 + 1) / (25 + 1)
 * shopRate(histories) // { ordersAYear: 0.154, deviation: 0.5 }
 */
export function shopRate({ x, T, weight, length }: PurchaseHistories): ShopRate {
	let orders = SUPPOSED_ORDERS;
	let years = SUPPOSED_YEARS;
	for (let row = 0; row < length; row++) {
		orders += (weight[row] as number) * (x[row] as number);
		years += ((weight[row] as number) * (T[row] as number)) / WEEKS_PER_YEAR;
	}
	return { ordersAYear: orders / years, deviation: 1 / Math.sqrt(orders) };
}
