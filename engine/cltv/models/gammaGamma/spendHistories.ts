import { lastingColumn } from '../../../memory/lastingColumn';
import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';

/** Steps here are some nanoseconds each. */
const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;
/** Outside these no amount is money in any currency, and its ratio to another one may not be a number. */
const LEAST_SPEND = 1e-9;
const MOST_SPEND = 1e15;

/** What repeat buyers spent, in columns: one row a customer, or one a distinct history with its number of customers. */
export interface SpendHistories {
	readonly length: number;
	/** Repeat purchases. */
	readonly x: Float64Array;
	/** Mean spend of the repeat purchases. */
	readonly mean: Float64Array;
	/** How many customers have this history. */
	readonly weight: Float64Array;
}

/** Spend histories as the likelihood wants them: usable rows only, in units of their mean, with what never changes. */
export interface PreparedSpends {
	readonly length: number;
	readonly x: Float64Array;
	/** Spend of all repeat purchases together: x · mean / unit. */
	readonly total: Float64Array;
	readonly weight: Float64Array;
	/** Customers by number of repeat purchases. */
	readonly customersByCount: ReadonlyMap<number, number>;
	/** Mean of the customers' mean spends, the unit of `total`. */
	readonly unit: number;
	readonly repeatBuyers: number;
	/** Σ weight · ln total */
	readonly logTotals: number;
	/** Σ weight · ln mean, in units of `unit`. */
	readonly logMeans: number;
}

/** Leaves out rows without repeat purchases, and those whose spend is no money: zero, negative, or not finite. */
export function* prepareSpends(spends: SpendHistories): Sliced<PreparedSpends> {
	const x = lastingColumn(Float64Array, spends.length);
	const total = lastingColumn(Float64Array, spends.length);
	const weight = lastingColumn(Float64Array, spends.length);
	const customersByCount = new Map<number, number>();
	let length = 0;
	let repeatBuyers = 0;
	let unit = 0;
	for (let row = 0; row < spends.length; row++) {
		if (row % STEPS_BETWEEN_PAUSES === 0) yield;
		const purchases = spends.x[row] as number;
		const mean = spends.mean[row] as number;
		const customers = spends.weight[row] as number;
		if (!(purchases > 0 && mean >= LEAST_SPEND && customers > 0)) continue;
		if (purchases * mean > MOST_SPEND) continue;
		x[length] = purchases;
		total[length] = purchases * mean;
		weight[length] = customers;
		customersByCount.set(purchases, (customersByCount.get(purchases) ?? 0) + customers);
		repeatBuyers += customers;
		unit += (mean - unit) * (customers / repeatBuyers);
		length++;
	}
	let logTotals = 0;
	let logMeans = 0;
	for (let row = 0; row < length; row++) {
		if (row % STEPS_BETWEEN_PAUSES === 0) yield;
		const spent = (total[row] as number) / unit;
		const log = Math.log(spent);
		total[row] = spent;
		logTotals += (weight[row] as number) * log;
		logMeans += (weight[row] as number) * (log - Math.log(x[row] as number));
	}
	return {
		length,
		x: x.subarray(0, length),
		total: total.subarray(0, length),
		weight: weight.subarray(0, length),
		customersByCount,
		unit,
		repeatBuyers,
		logTotals,
		logMeans,
	};
}
