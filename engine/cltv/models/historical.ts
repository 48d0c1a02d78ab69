/** Of 12 months of 30.4375 days. */
export const WEEKS_PER_YEAR = (12 * 30.4375) / 7;

/** What a customer did so far. */
export interface HistoricalRecord {
	readonly orders: number;
	/** Net spend of all orders, in the main unit of the currency. */
	readonly spent: number;
	/** From the first order to the end of observation. */
	readonly years: number;
}

/** Each factor of a historical lifetime value, and their product. */
export interface HistoricalValue {
	readonly averageOrderValue: number;
	/** Of this customer: all orders over the years since the first and the `gapYears`. */
	readonly ordersAYear: number;
	/** How long customers of this shop take to an order, on average. */
	readonly gapYears: number;
	readonly lifespanYears: number;
	/** averageOrderValue · ordersAYear · lifespanYears: what a customer is worth over a whole life, past included. */
	readonly value: number;
}

/**
 * Historical customer lifetime value: average order value × orders a year × years that a customer stays. It says what
 * customers were worth and supposes that they go on; where a model of purchases can be fitted, that is better.
 *
 * How often somebody orders is known of nobody who has ordered once. So every customer's time begins one gap before the
 * first order, as long as customers of the shop take to an order: then a first order is what it is in the whole shop, and
 * the more a customer has ordered, the more their own rate counts (the mean of a gamma distribution with shape 1).
 *
 * @param shopOrdersAYear how often customers of the shop order again, above 0; see `shopRate`
 * @param lifespanYears how long a customer stays, first order to last
 * @returns all factors 0 or above, and finite; 0 where there is no order or no positive spend
 *
 * @example
 * historicalValue({ orders: 9, spent: 450, years: 2 }, 4, 3)
 * // { averageOrderValue: 50, ordersAYear: 4, gapYears: 0.25, lifespanYears: 3, value: 600 }
 */
export function historicalValue(
	{ orders, spent, years }: HistoricalRecord,
	shopOrdersAYear: number,
	lifespanYears: number,
): HistoricalValue {
	const gapYears = 1 / shopOrdersAYear;
	const averageOrderValue = orders > 0 ? Math.max(0, spent) / orders : 0;
	const ordersAYear = orders / (years + gapYears);
	return {
		averageOrderValue,
		ordersAYear,
		gapYears,
		lifespanYears,
		value: averageOrderValue * ordersAYear * lifespanYears,
	};
}
