import type { PurchaseDays } from '../../customers/purchaseDays';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

/** Periods that subscriptions have: a week, two, four, a month, two, a quarter, half a year, a year. */
const USUAL_PERIODS = [7, 14, 28, 30.4375, 60.875, 91.3125, 182.625, 365.25];
/** A median gap this near to a usual period means that period; weekends and short months move renewals about. */
const NEAR = 0.08;
/** Nobody has renewed yet: a month is the most usual. */
const DEFAULT_PERIOD = 30.4375;
const LONGEST_GAP = 4096;

/**
 * The days between two renewals, found in the purchases: the median gap between two purchase days of a customer, or the
 * usual period next to it.
 *
 * @example
 * // gaps of 30, 31, 31, 28 days
 * runAtOnce(findSubscriptionPeriod(days, endDay)) // 30.4375
 */
export function* findSubscriptionPeriod(
	{ start, day }: PurchaseDays,
	endDay: number,
): Sliced<number> {
	const gaps = new Float64Array(LONGEST_GAP + 1);
	let count = 0;
	let steps = 0;
	for (let customer = 0; customer + 1 < start.length; customer++) {
		for (let at = (start[customer] as number) + 1; at < (start[customer + 1] as number); at++) {
			if ((day[at] as number) > endDay) break;
			const gap = Math.min(LONGEST_GAP, (day[at] as number) - (day[at - 1] as number));
			gaps[gap] = (gaps[gap] as number) + 1;
			count++;
			if (++steps % STEPS_PER_SLICE === 0) yield;
		}
		if (++steps % STEPS_PER_SLICE === 0) yield;
	}
	if (count === 0) return DEFAULT_PERIOD;
	let median = 0;
	for (let through = 0; through < count / 2; median++) through += gaps[median] as number;
	median--;
	const nearest = USUAL_PERIODS.reduce((best, period) =>
		Math.abs(period - median) < Math.abs(best - median) ? period : best,
	);
	return Math.abs(nearest - median) <= NEAR * nearest ? nearest : Math.max(1, median);
}
