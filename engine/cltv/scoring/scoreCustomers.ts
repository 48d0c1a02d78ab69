import type { FittedModel } from '../fit/fitModel';
import type { SpendModel } from '../spend/fitSpend';
import type { CustomerHistories } from '../histories/customerHistories';
import type { GroupedHistories } from '../histories/groupHistories';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { orderValue } from './spendOutlook';
import type { RowSettings } from './rowForecasts';
import { scoreRows } from './scoreRows';

const STEPS_BETWEEN_PAUSES = 4 * STEPS_PER_SLICE;
const DAYS_PER_WEEK = 7;

/** The forecast of every customer, one entry each; NaN where nothing can be said. */
export interface CustomerColumns {
	readonly probabilityAlive: Float64Array;
	readonly churnProbability: Float64Array;
	/** Within the horizon. */
	readonly expectedOrders: Float64Array;
	/** Money of an order. */
	readonly orderValue: Float64Array;
	/** Margin and discount applied. */
	readonly predictedValue: Float64Array;
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Variance of what the customer will be worth, by chance alone. */
	readonly variance: Float64Array;
	/** Probability of an order within the horizon, and within 30 days. */
	readonly orderInHorizon: Float64Array;
	readonly orderIn30Days: Float64Array;
	/** Days from the end of observation; NaN where no order is likely within two years. */
	readonly nextOrderDays: Float64Array;
	readonly nextOrderFromDays: Float64Array;
	readonly nextOrderToDays: Float64Array;
}

export interface ScoreSettings extends RowSettings {
	/** Share of revenue that is left, 0..1. */
	readonly margin: number;
}

/** Customers who are scored with one model; see scoreRows for their mark. */
export interface ScoredPart {
	readonly fitted: FittedModel;
	readonly grouped: GroupedHistories;
}

/** Columns in which nothing is known of anybody yet. */
export function* emptyCustomerColumns(length: number): Sliced<CustomerColumns> {
	const columns: Record<keyof CustomerColumns, Float64Array> = { ...NO_COLUMNS };
	for (const name of Object.keys(columns) as Array<keyof CustomerColumns>) {
		// Millions of entries take some milliseconds a column.
		yield;
		columns[name] = new Float64Array(length).fill(NaN);
	}
	return columns;
}

const NONE = new Float64Array(0);
const NO_COLUMNS: CustomerColumns = {
	probabilityAlive: NONE,
	churnProbability: NONE,
	expectedOrders: NONE,
	orderValue: NONE,
	predictedValue: NONE,
	low: NONE,
	high: NONE,
	variance: NONE,
	orderInHorizon: NONE,
	orderIn30Days: NONE,
	nextOrderDays: NONE,
	nextOrderFromDays: NONE,
	nextOrderToDays: NONE,
};

/** Fills in the forecast of the customers of one part. */
export function* scoreCustomers(
	columns: CustomerColumns,
	customers: CustomerHistories,
	{ fitted, grouped }: ScoredPart,
	spend: SpendModel | null,
	settings: ScoreSettings,
): Sliced<void> {
	const rows = yield* scoreRows(fitted, spend, grouped, settings);
	for (let customer = 0; customer < customers.length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		const row = grouped.rowOf[customer] as number;
		if (row < 0) continue;
		const expected = rows.expectedOrders[row] as number;
		const alive = rows.probabilityAlive[row] as number;
		columns.probabilityAlive[customer] = alive;
		columns.churnProbability[customer] = 1 - alive;
		columns.expectedOrders[customer] = expected;
		columns.orderInHorizon[customer] = rows.orderInHorizon[row] as number;
		columns.orderIn30Days[customer] = rows.orderIn30Days[row] as number;
		columns.nextOrderDays[customer] = DAYS_PER_WEEK * (rows.nextOrder[row] as number);
		columns.nextOrderFromDays[customer] = DAYS_PER_WEEK * (rows.nextOrderFrom[row] as number);
		columns.nextOrderToDays[customer] = DAYS_PER_WEEK * (rows.nextOrderTo[row] as number);
		if (spend === null) continue;
		const each = orderValue(
			spend,
			customers.paidCount[customer] as number,
			customers.meanSpend[customer] as number,
		);
		const discounted = rows.discountedOrders[row] as number;
		const value = discounted * each * settings.margin;
		// What later money is worth less, it is for the ends of the interval too.
		const scale = each * settings.margin * (expected > 0 ? discounted / expected : 1);
		columns.orderValue[customer] = each;
		columns.predictedValue[customer] = value;
		// Of who will most likely buy nothing even the upper end is 0; the forecast lies inside its interval all the same.
		columns.low[customer] = Math.min(value, scale * (rows.low[row] as number));
		columns.high[customer] = Math.max(value, scale * (rows.high[row] as number));
		columns.variance[customer] = scale * scale * (rows.variance[row] as number);
	}
}
