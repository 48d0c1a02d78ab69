import { lastingColumn } from '../../memory/lastingColumn';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { ActiveClock } from './activeClock';
import { customerHistories } from './customerHistories';
import { groupHistories } from './groupHistories';
import type { MarkedHistories } from './thinHistories';
import type { ShopPurchases } from './shopPurchases';

/** Held out is this share of the history: enough to be a test, little enough to leave most of it to learn from. */
const SHARE_HELD_OUT = 1 / 3;
/** Fewer days do not tell a good forecast from a bad one: most customers would buy nothing either way. */
export const LEAST_HELD_OUT_DAYS = 30;
/** More than a year says nothing more about a forecast of a year. */
const MOST_HELD_OUT_DAYS = 365;
/** What is left to learn from is at least twice what is held out at the least. */
export const LEAST_HISTORY_DAYS = 3 * LEAST_HELD_OUT_DAYS;

/** A history cut in two: what is learnt from, and what the forecast is compared with. */
export interface SplitHistory {
	/** Customers by their history before the split, told apart by `mark`: their purchase days after it. */
	readonly calibration: MarkedHistories;
	/** Days that count after the split. */
	readonly days: number;
	/** Last day that is learnt from; days since 1970-01-01. */
	readonly splitDay: number;
}

export interface SplitSettings {
	readonly clock: ActiveClock;
	/** Last day of observation; days since 1970-01-01. */
	readonly endDay: number;
	/** How many days that count are held out; a third of the history without one. */
	readonly heldOutDays?: number;
	readonly member?: (customer: number) => boolean;
}

/**
 * Holds out the last part of a shop's history. Customers who came after the split are left out: nothing was known of
 * them before it. Purchases after it are counted by days, as before.
 *
 * @returns null where the history is too short to be cut in two (less than 90 days)
 */
export function* splitHistory(
	purchases: ShopPurchases,
	{ clock, endDay, heldOutDays, member }: SplitSettings,
): Sliced<SplitHistory | null> {
	const { start, day } = purchases.days;
	const first = yield* firstDayOf(purchases, endDay);
	if (first === null) return null;
	const end = clock.activeDay(endDay);
	const span = end - clock.activeDay(first);
	const days =
		heldOutDays ??
		Math.min(MOST_HELD_OUT_DAYS, Math.max(LEAST_HELD_OUT_DAYS, Math.round(span * SHARE_HELD_OUT)));
	if (span < LEAST_HISTORY_DAYS || days < 1 || days >= span) return null;
	const splitDay = dayBefore(clock, endDay, end - days, days);
	const customers = yield* customerHistories(purchases, {
		endDay: splitDay,
		clock,
		countSummaries: false,
		countSpend: false,
	});
	const after = lastingColumn(Int32Array, customers.length);
	let steps = 0;
	for (let customer = 0; customer < customers.length; customer++) {
		if (++steps % STEPS_PER_SLICE === 0) yield;
		if ((customers.x[customer] as number) < 0) continue;
		for (let at = (start[customer + 1] as number) - 1; at >= (start[customer] as number); at--) {
			const own = day[at] as number;
			if (own <= splitDay) break;
			if (own <= endDay && !clock.isExcluded(own)) {
				after[customer] = (after[customer] as number) + 1;
			}
			if (++steps % STEPS_PER_SLICE === 0) yield;
		}
	}
	const calibration = yield* groupHistories(customers, { mark: after, member });
	return calibration.customers === 0 ? null : { calibration, days, splitDay };
}

/** The first purchase day of the shop that is in time; null where there is none. */
function* firstDayOf({ days }: ShopPurchases, endDay: number): Sliced<number | null> {
	let first = Infinity;
	for (let customer = 0; customer + 1 < days.start.length; customer++) {
		if (customer % STEPS_PER_SLICE === 0) yield;
		const at = days.start[customer] as number;
		if (at === days.start[customer + 1]) continue;
		first = Math.min(first, days.day[at] as number);
	}
	return first <= endDay ? first : null;
}

/** The last calendar day on which the clock shows so much: on the way back it may stand still. */
function dayBefore(clock: ActiveClock, endDay: number, active: number, days: number): number {
	let day = endDay - days;
	while (clock.activeDay(day) > active) day -= clock.activeDay(day) - active;
	return day;
}
