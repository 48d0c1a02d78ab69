import { lastingColumn } from '../../memory/lastingColumn';

/** x repeat purchases, the last one tx and the end of observation T weeks after the first purchase. */
export type History = readonly [x: number, tx: number, T: number];

export interface RowSettings {
	readonly horizonMonths: number;
	/** Percent a year. */
	readonly discountRate: number;
	/** Of the interval, 0..1. */
	readonly level: number;
}

/** What is to come of customers who share a history, whatever they spend: one entry a row. */
export interface OrderForecasts {
	readonly probabilityAlive: Float64Array;
	readonly churnProbability: Float64Array;
	/** Expected orders within the horizon. */
	readonly expectedOrders: Float64Array;
	/** Probability of an order within the horizon, and within 30 days. */
	readonly orderInHorizon: Float64Array;
	readonly orderIn30Days: Float64Array;
	/** Weeks until the next order: middle, begin and end of its interval; NaN where none is likely within two years. */
	readonly nextOrder: Float64Array;
	readonly nextOrderFrom: Float64Array;
	readonly nextOrderTo: Float64Array;
}

/** The forecast of each distinct history; what depends on a customer's own spend is in multiples of it. */
export interface RowForecasts extends OrderForecasts {
	/** Expected orders within the horizon, discounted. */
	readonly discountedOrders: Float64Array;
	/** Ends of the interval of value, undiscounted, in multiples of the customer's expected order value. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Variance of value in multiples of the squared expected order value. */
	readonly variance: Float64Array;
}

/** Columns that are filled in row by row. */
export function emptyOrderForecasts(length: number): OrderForecasts {
	const column = () => lastingColumn(Float64Array, length);
	return {
		probabilityAlive: column(),
		churnProbability: column(),
		expectedOrders: column(),
		orderInHorizon: column(),
		orderIn30Days: column(),
		nextOrder: column(),
		nextOrderFrom: column(),
		nextOrderTo: column(),
	};
}

/** The same with what value is made of. */
export function emptyRowForecasts(length: number): RowForecasts {
	const column = () => lastingColumn(Float64Array, length);
	return {
		...emptyOrderForecasts(length),
		discountedOrders: column(),
		low: column(),
		high: column(),
		variance: column(),
	};
}
