/**
 * A customer seen for less than a year has given no year's worth of evidence: a first order yesterday is not 365 orders
 * a year.
 */
export const SHORTEST_YEARS = 1;

/** What a customer, or the customers of a shop together, did so far. */
export interface HistoricalRecord {
	readonly orders: number;
	/** Net spend of all orders, in the main unit of the currency. */
	readonly spent: number;
	/** Years from the first order to the end of observation; of several customers, the sum over them. */
	readonly years: number;
	/** How many customers this is the record of. */
	readonly customers: number;
}

/** Each factor of a historical lifetime value, and their product. */
export interface HistoricalValue {
	readonly averageOrderValue: number;
	readonly ordersAYear: number;
	readonly lifespanYears: number;
	/** averageOrderValue · ordersAYear · lifespanYears: what a customer is worth over a whole life, past included. */
	readonly value: number;
}

/**
 * Historical customer lifetime value: average order value × orders a year × years that a customer stays. It says what
 * customers were worth and supposes that they go on; where a model of purchases can be fitted, that is better.
 *
 * @param lifespanYears how long a customer stays, first order to last
 * @returns all factors 0 or above, and finite; 0 where there is no order or no positive spend
 *
 * @example
 * historicalValue({ orders: 8, spent: 400, years: 2, customers: 1 }, 3)
 * // { averageOrderValue: 50, ordersAYear: 4, lifespanYears: 3, value: 600 }
 */
export function historicalValue(record: HistoricalRecord, lifespanYears: number): HistoricalValue {
	const { orders, spent, years, customers } = record;
	const observed = Math.max(years, customers * SHORTEST_YEARS);
	const averageOrderValue = orders > 0 ? Math.max(0, spent) / orders : 0;
	const ordersAYear = orders > 0 ? orders / observed : 0;
	return {
		averageOrderValue,
		ordersAYear,
		lifespanYears,
		value: averageOrderValue * ordersAYear * lifespanYears,
	};
}
