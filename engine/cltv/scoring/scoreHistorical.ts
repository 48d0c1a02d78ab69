import type { FittedModel } from '../fit/fitModel';
import type { SpendModel } from '../spend/fitSpend';
import type { CustomerHistories } from '../histories/customerHistories';
import type { GroupedHistories } from '../histories/groupHistories';
import { nbd } from '../models/nbd';
import { centreOf } from '../prior/prior';
import { typicalShop } from '../prior/typicalShop';
import { SHORTEST_YEARS } from '../models/historical';
import type { Sliced } from '../../slices/sliced';
import { DAYS_PER_MONTH } from './discountedOrders';
import type { ValueColumns } from './customerColumns';
import { AliveFuture } from './aliveFuture';
import { dateNextOrder } from './dateNextOrder';
import type { OrderForecasts } from './rowForecasts';
import { scoreCustomers, type ScoreSettings } from './scoreCustomers';

/**
 * How long customers stay where nothing is known of it: three years, the round figure that the field's guides reckon
 * with.
 */
export const LIFESPAN_YEARS = 3;
const ROWS_BETWEEN_PAUSES = 64;
const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = (MONTHS_PER_YEAR * DAYS_PER_MONTH) / 7;

/**
 * Forecasts that customers go on as they did: orders a year so far (of the first year as if it were over), for as long
 * as customers stay on average within the horizon. Who will leave it cannot tell.
 *
 * In the terms of the models this is an NBD with r = 1, by which a customer with x repeat purchases in T years is expected
 * to make (1 + x) / (1 + (T − 1)) orders a year; that gives it an interval. When the next order comes is another question:
 * a year is no answer for who has bought every week for two months, so it is dated from the customer's own time and the
 * rate that is usual in other shops.
 */
export function* scoreHistorical(
	columns: ValueColumns,
	customers: CustomerHistories,
	grouped: GroupedHistories,
	spend: SpendModel | null,
	settings: ScoreSettings,
): Sliced<OrderForecasts> {
	const firstYear = SHORTEST_YEARS * WEEKS_PER_YEAR;
	const { histories } = grouped;
	const beyondFirstYear = new Float64Array(histories.length);
	for (let row = 0; row < histories.length; row++) {
		beyondFirstYear[row] = Math.max(0, (histories.T[row] as number) - firstYear);
	}
	yield;
	const lifespan = LIFESPAN_YEARS * MONTHS_PER_YEAR;
	const months = -lifespan * Math.expm1(-settings.horizonMonths / lifespan);
	const goesOn: FittedModel = {
		model: nbd,
		parameters: Float64Array.of(1, firstYear),
		logLikelihood: NaN,
		covariance: null,
		converged: false,
	};
	const orders = yield* scoreCustomers(
		columns,
		customers,
		{
			fitted: goesOn,
			grouped: { ...grouped, histories: { ...histories, T: beyondFirstYear } },
		},
		spend,
		{ ...settings, horizonMonths: months },
	);
	orders.probabilityAlive.fill(NaN);
	orders.churnProbability.fill(NaN);
	yield* dateNextOrders(orders, histories, settings);
	return orders;
}

function* dateNextOrders(
	orders: OrderForecasts,
	{ length, x, tx, T }: GroupedHistories['histories'],
	settings: ScoreSettings,
): Sliced<void> {
	const parameters = Float64Array.from(centreOf(typicalShop(nbd), nbd), Math.exp);
	const future = new AliveFuture(
		{ model: nbd, parameters, logLikelihood: NaN, covariance: null, converged: false },
		settings,
	);
	for (let row = 0; row < length; row++) {
		if (row % ROWS_BETWEEN_PAUSES === 0) yield;
		future.moveTo(x[row] as number, tx[row] as number, T[row] as number);
		dateNextOrder(orders, row, future, { alive: 1, level: settings.level });
	}
}
