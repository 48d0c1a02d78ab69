import { fitModel } from '../../../engine/cltv/fit/fitModel';
import { forecast } from '../../../engine/cltv/forecast';
import {
	DEFAULT_FORECAST_SETTINGS,
	type ForecastModelName,
} from '../../../engine/cltv/forecastSettings';
import { makeActiveClock } from '../../../engine/cltv/histories/activeClock';
import { customerHistories } from '../../../engine/cltv/histories/customerHistories';
import { groupHistories } from '../../../engine/cltv/histories/groupHistories';
import type { TransactionModel } from '../../../engine/cltv/models/transactionModel';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { seededRandom } from '../../../sample/random';
import { CDNOW_CALIBRATION_END, CDNOW_END } from './cdnowPurchases';
import { inputFrom, purchasesFrom, type Purchases } from './purchases';

const HOLDOUT_DAYS = CDNOW_END - CDNOW_CALIBRATION_END;
const DAYS_PER_MONTH = 30.4375;

/** Random shops of so many customers, drawn from a larger one without putting anybody back. */
export function subShops(
	customers: readonly Purchases[],
	shops: number,
	size: number,
	seed: number,
): Purchases[][] {
	return Array.from({ length: shops }, (_, shop) => {
		const random = seededRandom(seed, `shop ${shop} of ${size}`);
		const left = [...customers];
		return Array.from({ length: size }, () => {
			const at = random.integer(0, left.length - 1);
			const drawn = left[at] as Purchases;
			left[at] = left.at(-1) as Purchases;
			left.pop();
			return drawn;
		});
	});
}

/** Predicted over actual orders of the 39 weeks after the calibration, less 1; NaN where there is no forecast. */
export function biasOfForecast(shop: readonly Purchases[], model: ForecastModelName): number {
	const { model: report } = runAtOnce(
		forecast(inputFrom(shop, { until: CDNOW_CALIBRATION_END }), {
			...DEFAULT_FORECAST_SETTINGS,
			model,
			analysisDay: CDNOW_CALIBRATION_END,
			horizonMonths: HOLDOUT_DAYS / DAYS_PER_MONTH,
			discountRate: 0,
		}),
	);
	return biasOfTotal(shop, report.totals.expectedOrders);
}

/** The same of a total that somebody else forecasts. */
export function biasOfTotal(shop: readonly Purchases[], predicted: number): number {
	return predicted / actualOrders(shop) - 1;
}

/**
 * The same of a model fitted by maximum likelihood alone, as the peers do; NaN where the fit fails: it does not converge,
 * or a parameter runs beyond 10,000.
 */
export function biasOfLikelihood(shop: readonly Purchases[], model: TransactionModel): number {
	const { parameters, converged } = runAtOnce(fitModel(model, historiesOf(shop).histories));
	return converged ? biasAt(shop, model, parameters) : NaN;
}

/**
 * The same at given parameters. At those of all customers it is the floor: an estimate from the small shop could come no
 * nearer than to know them, and what is left is the chance of a few customers' 39 weeks.
 */
export function biasAt(
	shop: readonly Purchases[],
	model: TransactionModel,
	parameters: ArrayLike<number>,
): number {
	const { x, tx, T, weight, length } = historiesOf(shop).histories;
	let predicted = 0;
	for (let row = 0; row < length; row++) {
		predicted +=
			(weight[row] as number) *
			model.expectedPurchases(
				parameters,
				HOLDOUT_DAYS / 7,
				x[row] as number,
				tx[row] as number,
				T[row] as number,
			);
	}
	return biasOfTotal(shop, predicted);
}

/** The same where every customer goes on at their own rate. */
export function biasOfNaiveRate(shop: readonly Purchases[]): number {
	const { x, T, weight } = historiesOf(shop).histories;
	return biasOfTotal(
		shop,
		x.reduce(
			(sum, count, row) =>
				sum +
				((weight[row] as number) * (count * (HOLDOUT_DAYS / 7))) /
					Math.max(1 / 7, T[row] as number),
			0,
		),
	);
}

/** A shop's customers by their history up to a day. */
export function historiesOf(shop: readonly Purchases[], endDay: number = CDNOW_CALIBRATION_END) {
	const customers = runAtOnce(
		customerHistories(purchasesFrom(shop), {
			endDay,
			clock: makeActiveClock([]),
			countSummaries: true,
		}),
	);
	return runAtOnce(groupHistories(customers));
}

function actualOrders(shop: readonly Purchases[]): number {
	return shop.flat().filter(([day]) => day > CDNOW_CALIBRATION_END && day <= CDNOW_END).length;
}
