import type { FittedModel } from '../fit/fitModel';
import type { SpendModel } from '../spend/fitSpend';
import type { CustomerHistories } from '../histories/customerHistories';
import type { GroupedHistories } from '../histories/groupHistories';
import { nbd } from '../models/nbd';
import { WEEKS_PER_YEAR } from '../models/historical';
import type { ShopRate } from '../models/shopRate';
import { typicalShop } from '../prior/typicalShop';
import type { Sliced } from '../../slices/sliced';
import type { ValueColumns } from './customerColumns';
import type { OrderForecasts } from './rowForecasts';
import { scoreCustomers, type ScoreSettings } from './scoreCustomers';

/**
 * How long customers stay where nothing is known of it: three years, the round figure that the field's guides reckon
 * with.
 */
export const LIFESPAN_YEARS = 3;
const LIFESPAN_MONTHS = LIFESPAN_YEARS * 12;

/**
 * Forecasts that customers go on as they and their shop did, for as long as customers stay on average within the horizon.
 * Who will leave it cannot tell. Orders, their dates and their values are of one model, see `goesOn`.
 */
export function* scoreHistorical(
	columns: ValueColumns,
	customers: CustomerHistories,
	{ rate, grouped }: { readonly rate: ShopRate; readonly grouped: GroupedHistories },
	spend: SpendModel | null,
	settings: ScoreSettings,
): Sliced<OrderForecasts> {
	const months = -LIFESPAN_MONTHS * Math.expm1(-settings.horizonMonths / LIFESPAN_MONTHS);
	const orders = yield* scoreCustomers(
		columns,
		customers,
		{ fitted: goesOn(rate), grouped },
		spend,
		{ ...settings, horizonMonths: months },
	);
	orders.probabilityAlive.fill(NaN);
	orders.churnProbability.fill(NaN);
	return orders;
}

/**
 * The historical value in the terms of the models: an NBD with r = 1 and the shop's mean rate, by which a customer with x
 * repeat purchases in T years is expected to make (1 + x) / (1/rate + T) orders a year; see `historicalValue`. How far r
 * may be from 1 is how far other shops' r are from each other.
 */
export function goesOn({ ordersAYear, deviation }: ShopRate): FittedModel {
	const ofShape = (typicalShop(nbd).deviations[0] as number) ** 2;
	return {
		model: nbd,
		parameters: Float64Array.of(1, WEEKS_PER_YEAR / ordersAYear),
		logLikelihood: NaN,
		// ln alpha = ln r − ln rate, of which the two are known apart.
		covariance:
			deviation === 0 ? null : Float64Array.of(ofShape, ofShape, ofShape, ofShape + deviation ** 2),
		converged: false,
	};
}
