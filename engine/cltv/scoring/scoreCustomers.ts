import type { FittedModel } from '../fit/fitModel';
import type { SpendModel } from '../spend/fitSpend';
import type { CustomerHistories } from '../histories/customerHistories';
import type { GroupedHistories } from '../histories/groupHistories';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { ValueColumns } from './customerColumns';
import { orderValue } from './spendOutlook';
import type { OrderForecasts, RowSettings } from './rowForecasts';
import { scoreRows } from './scoreRows';

const STEPS_BETWEEN_PAUSES = 4 * STEPS_PER_SLICE;

export interface ScoreSettings extends RowSettings {
	/** Share of revenue that is left, 0..1. */
	readonly margin: number;
}

/** Customers who are scored with one model; see scoreRows for their mark. */
export interface ScoredPart {
	readonly fitted: FittedModel;
	readonly grouped: GroupedHistories;
}

/**
 * Forecasts the orders of each row of one part, and fills in what its customers will be worth.
 *
 * @returns one entry a row of the part
 */
export function* scoreCustomers(
	columns: ValueColumns,
	customers: CustomerHistories,
	{ fitted, grouped }: ScoredPart,
	spend: SpendModel | null,
	settings: ScoreSettings,
): Sliced<OrderForecasts> {
	const rows = yield* scoreRows(fitted, spend, grouped, settings);
	if (spend === null) return rows;
	for (let customer = 0; customer < customers.length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		const row = grouped.rowOf[customer] as number;
		if (row < 0) continue;
		const each = orderValue(
			spend,
			customers.paidCount[customer] as number,
			customers.meanSpend[customer] as number,
		);
		const expected = rows.expectedOrders[row] as number;
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
	return rows;
}
