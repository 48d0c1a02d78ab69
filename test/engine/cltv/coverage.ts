import { forecast } from '../../../engine/cltv/forecast';
import {
	DEFAULT_FORECAST_SETTINGS,
	type ForecastModelName,
} from '../../../engine/cltv/forecastSettings';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { inputFrom, type Purchases } from './purchases';

/** How often what happened lay inside the intervals, 0..1 each. */
export interface Coverage {
	/** Of all customers; who bought nothing counts by the part of their probability that lies inside. */
	readonly fair: number;
	/** Of all customers, ends included: more than nominal, because so many buy nothing and have an interval from 0. */
	readonly plain: number;
	/** Of customers who will most likely buy: there the interval is one of amounts only. */
	readonly active: number;
	/** Customers above their upper end, among those whose upper end is above 0. */
	readonly above: number;
	/** Of shops: whether the sum of what all customers spent lay inside the interval of the sum. */
	readonly totals: number;
}

const LEVEL = 0.8;
const DAYS_PER_MONTH = 30.4375;

/**
 * Forecasts shops at a day and compares each customer, and each shop, with what happened after it.
 *
 * A customer who buys nothing with a probability of P₀ sits on a lump of the distribution: an equal-tailed interval of
 * 80% holds a part of that lump, (min(P₀, 0.9) − min(P₀, 0.1)) / P₀, and so much of a customer counts as covered (the
 * non-randomised transform of Czado, Gneiting & Held 2009). Then the nominal level is what a right model comes to.
 */
export function coverageOf(
	shops: Iterable<readonly Purchases[]>,
	day: number,
	horizonDays = 365,
	model: ForecastModelName = 'auto',
): Coverage {
	const sums = { customers: 0, fair: 0, plain: 0, active: 0, activeIn: 0, open: 0, above: 0 };
	let shopCount = 0;
	let totalsIn = 0;
	for (const customers of shops) {
		const { customer, model: report } = runAtOnce(
			forecast(inputFrom(customers, { until: day }), {
				...DEFAULT_FORECAST_SETTINGS,
				analysisDay: day,
				discountRate: 0,
				horizonMonths: horizonDays / DAYS_PER_MONTH,
				model,
			}),
		);
		let total = 0;
		customers.forEach((purchases, index) => {
			const own = customer(index);
			if (own.predictedValue === null) return;
			const spent = purchases.reduce(
				(sum, [on, amount]) => sum + (on > day && on <= day + horizonDays ? amount : 0),
				0,
			);
			total += spent;
			const low = own.predictedValueLow as number;
			const high = own.predictedValueHigh as number;
			const nothing = Math.max(1e-9, 1 - (own.orderProbability as number));
			const isIn = spent >= low && spent <= high;
			const isOpen = nothing < (1 + LEVEL) / 2;
			sums.customers++;
			if (isIn) sums.plain++;
			if (spent === 0) {
				sums.fair +=
					(Math.min(nothing, (1 + LEVEL) / 2) - Math.min(nothing, (1 - LEVEL) / 2)) / nothing;
			} else if (isIn && isOpen) {
				sums.fair++;
			}
			if (nothing < (1 - LEVEL) / 2) {
				sums.active++;
				if (isIn) sums.activeIn++;
			}
			if (isOpen) {
				sums.open++;
				if (spent > high) sums.above++;
			}
		});
		shopCount++;
		const { predictedValueLow, predictedValueHigh } = report.totals;
		if (total >= (predictedValueLow as number) && total <= (predictedValueHigh as number)) {
			totalsIn++;
		}
	}
	return {
		fair: sums.fair / sums.customers,
		plain: sums.plain / sums.customers,
		active: sums.activeIn / sums.active,
		above: sums.above / sums.open,
		totals: totalsIn / shopCount,
	};
}
