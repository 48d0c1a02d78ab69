import { lastingColumn } from '../../memory/lastingColumn';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { ActiveClock } from './activeClock';
import type { PurchaseSummaries, ShopPurchases } from './shopPurchases';

const DAYS_PER_WEEK = 7;
/** Logarithms are kept to the 2^30-th, so that the sum over customers is the same in whatever order they come. */
const LOG_STEPS = 2 ** 30;
/** Of nobody who lived: keeps every difference of days a whole number that fits 32 bits. */
const MOST_DAYS = 2 ** 30;

/** What each customer did until the end of observation, one entry a customer. */
export interface CustomerHistories {
	readonly length: number;
	/** Repeat purchase days; −1 where the customer had not bought yet, or where nobody can tell. */
	readonly x: Int32Array;
	/** Days that count from the first purchase to the last one. */
	readonly txDays: Int32Array;
	/** Days that count from the first purchase to the end of observation. */
	readonly TDays: Int32Array;
	/** Sum over the repeat purchases of the logarithm of the weeks since the purchase before; NaN where not known. */
	readonly logGaps: Float64Array;
	/** Repeat purchase days that brought money, of a customer known by a summary all orders; empty where not asked for. */
	readonly paidCount: Int32Array;
	/** What a purchase counted in `paidCount` came to on average, in the main unit of the currency; 0 where none. Empty as well. */
	readonly meanSpend: Float64Array;
}

export interface ObservationSettings {
	/** Last day of observation, days since 1970-01-01; purchases after it are not seen. */
	readonly endDay: number;
	readonly clock: ActiveClock;
	/**
	 * Whether customers of whom only a summary is known count. They must not in a holdout: those who bought after the
	 * split cannot be placed before it, so that only the silent ones would be left.
	 */
	readonly countSummaries: boolean;
	/** Whether what they spent is wanted too, which a holdout of purchases has no use for. */
	readonly countSpend?: boolean;
}

/**
 * Counts each customer's repeat purchases until a day. Purchases in an excluded period are not counted, because they
 * say nothing about how customers usually buy; a customer who first bought in one begins at its end.
 * The first purchase makes the customer and is not a repeat purchase; its amount is left out of the mean spend, as in
 * Fader, Hardie & Lee (2005): it is often of another size (a trial, a welcome discount).
 */
export function* customerHistories(
	{ days, summaries }: ShopPurchases,
	settings: ObservationSettings,
): Sliced<CustomerHistories> {
	const length = days.start.length - 1;
	const { clock, endDay, countSpend = true } = settings;
	const columns = {
		length,
		x: lastingColumn(Int32Array, length).fill(-1),
		txDays: lastingColumn(Int32Array, length),
		TDays: lastingColumn(Int32Array, length),
		logGaps: lastingColumn(Float64Array, length),
		paidCount: lastingColumn(Int32Array, countSpend ? length : 0),
		meanSpend: lastingColumn(Float64Array, countSpend ? length : 0),
	};
	const end = clock.activeDay(endDay);
	let steps = 0;
	for (let customer = 0; customer < length; customer++) {
		if (days.known[customer] === 0) {
			if (settings.countSummaries && summaries !== null) {
				fromSummary(customer, summaries, settings, end, columns);
			}
			if (++steps % STEPS_PER_SLICE === 0) yield;
			continue;
		}
		const to = days.start[customer + 1] as number;
		let at = days.start[customer] as number;
		if (at === to || (days.day[at] as number) > endDay) continue;
		const first = clock.activeDay(days.day[at] as number);
		let last = first;
		let repeats = 0;
		let logGaps = 0;
		let paid = 0;
		let spent = 0;
		for (at++; at < to && (days.day[at] as number) <= endDay; at++) {
			if (++steps % STEPS_PER_SLICE === 0) yield;
			if (clock.isExcluded(days.day[at] as number)) continue;
			const day = clock.activeDay(days.day[at] as number);
			const amount = days.amount[at] as number;
			if (amount > 0) {
				paid++;
				spent += amount;
			}
			// Bought first in an excluded period and again on the day after it: no time has passed.
			if (day === last) continue;
			repeats++;
			logGaps += Math.log((day - last) / DAYS_PER_WEEK);
			last = day;
		}
		columns.x[customer] = repeats;
		columns.txDays[customer] = span(first, last);
		columns.TDays[customer] = span(first, end);
		columns.logGaps[customer] = Math.round(logGaps * LOG_STEPS) / LOG_STEPS;
		if (countSpend) {
			columns.paidCount[customer] = paid;
			columns.meanSpend[customer] = paid === 0 ? 0 : spent / paid / 10_000;
		}
		if (++steps % STEPS_PER_SLICE === 0) yield;
	}
	return columns;
}

function span(from: number, to: number): number {
	return Math.max(0, Math.min(MOST_DAYS, to - from));
}

function fromSummary(
	customer: number,
	summaries: PurchaseSummaries,
	{ clock, endDay }: ObservationSettings,
	end: number,
	columns: CustomerHistories,
): void {
	const orders = summaries.orders[customer] as number;
	const firstDay = summaries.firstDay[customer] as number;
	const lastDay = summaries.lastDay[customer] as number;
	if (!(orders > 0) || !(firstDay <= lastDay) || lastDay > endDay) return;
	const first = clock.activeDay(firstDay);
	const tx = span(first, clock.activeDay(lastDay));
	// Of several orders on one day only one is a purchase, so there are no more purchases than days.
	const x = Math.min(Math.round(orders) - 1, tx);
	columns.x[customer] = x;
	columns.txDays[customer] = x === 0 ? 0 : tx;
	columns.TDays[customer] = span(first, end);
	columns.logGaps[customer] = x === 0 ? 0 : NaN;
	const spent = summaries.spent[customer] as number;
	if (spent > 0 && columns.paidCount.length > 0) {
		columns.paidCount[customer] = Math.round(orders);
		columns.meanSpend[customer] = spent / orders / 10_000;
	}
}
