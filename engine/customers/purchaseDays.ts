import { calendarDay } from '../orders/dates/calendarDay';
import type { Zone } from '../orders/dates/zone';
import { netOf, type OrderTable } from '../orders/orderTable';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { CustomerLedger } from './customerLedger';

/**
 * On which days each customer bought, in columns. A purchase is a calendar day of the shop's: two orders of one day are
 * one purchase, as the models of the field count them.
 */
export interface PurchaseDays {
	/** The purchases of customer c are entries `start[c]` to `start[c + 1] - 1`, by day ascending. */
	readonly start: Uint32Array;
	/** Days since 1970-01-01 in the shop's time zone. */
	readonly day: Int32Array;
	/** What the orders of the day came to, less what was paid back, in units of 1/10,000 of the main unit. */
	readonly amount: Float64Array;
	/** 1 where every order of the customer is known; 0 where a summary stands for some, and no day is listed. */
	readonly known: Uint8Array;
}

export interface PurchaseDaySettings {
	zone: Zone;
	/** Whether a day that brought no money is a purchase when something was ordered on it. */
	countFreeOrders: boolean;
}

/** What is known of a day while the rows of one customer are added up. */
const NOTHING = 0;
const CREDIT_ONLY = 1;
const ORDERED = 2;

/** Up to so many days are sorted by insertion, which beats the call of a native sort. */
const FEW_DAYS = 24;

/**
 * Finds the days on which each customer of a ledger bought something, and for how much.
 *
 * @example
 * // two orders on 1 March 2026 over 10 and 5, one on 2 March that was paid back the same day
 * const { day, amount } = runAtOnce(findPurchaseDays(ledger, table, { zone, countFreeOrders: false }));
 * // day: [20513], amount: [150000]
 */
export function* findPurchaseDays(
	ledger: CustomerLedger,
	table: OrderTable,
	{ zone, countFreeOrders }: PurchaseDaySettings,
): Sliced<PurchaseDays> {
	const { rows } = ledger;
	const { day, first, last } = yield* daysOfRows(rows, table, zone);
	const amount = new Float64Array(rows.length);
	const start = new Uint32Array(ledger.length + 1);
	const known = new Uint8Array(ledger.length);
	const hasSummaries = table.firstPlacedAt.size > 0;
	// Of the customer at hand, by days since the first one in the ledger.
	const nets = new Float64Array(last - first + 1);
	const states = new Uint8Array(last - first + 1);
	const own = new Int32Array(last - first + 1);
	let filled = 0;
	for (let customer = 0; customer < ledger.length; customer++) {
		const from = ledger.start[customer] as number;
		const to = ledger.start[customer + 1] as number;
		if (customer % STEPS_PER_SLICE === 0) yield;
		if (hasSummaries && hasSummary(table, rows, from, to)) {
			start[customer + 1] = filled;
			continue;
		}
		known[customer] = 1;
		let days = 0;
		for (let at = from; at < to; at++) {
			const row = rows[at] as number;
			const since = (day[at] as number) - first;
			if (states[since] === NOTHING) {
				states[since] = CREDIT_ONLY;
				own[days++] = since;
			}
			if (table.orders[row] !== 0) states[since] = ORDERED;
			nets[since] = (nets[since] as number) + netOf(table, row);
			if (at % STEPS_PER_SLICE === 0) yield;
		}
		sortFirst(own, days);
		for (let i = 0; i < days; i++) {
			const since = own[i] as number;
			const net = nets[since] as number;
			if (states[since] === ORDERED && (countFreeOrders || net > 0)) {
				// A customer has no more days than rows, so this never overtakes what is still to be read.
				day[filled] = since + first;
				amount[filled] = net;
				filled++;
			}
			nets[since] = 0;
			states[since] = NOTHING;
		}
		start[customer + 1] = filled;
	}
	return { start, day: day.subarray(0, filled), amount: amount.subarray(0, filled), known };
}

/** The calendar day of each of the rows, and the first and the last of them. */
function* daysOfRows(
	rows: Uint32Array,
	table: OrderTable,
	zone: Zone,
): Sliced<{ day: Int32Array; first: number; last: number }> {
	const day = new Int32Array(rows.length);
	let first = Infinity;
	let last = -Infinity;
	for (let at = 0; at < rows.length; at++) {
		const own = calendarDay(table.placedAt[rows[at] as number] as number, zone);
		day[at] = own;
		if (own < first) first = own;
		if (own > last) last = own;
		if (at % STEPS_PER_SLICE === 0) yield;
	}
	return rows.length === 0 ? { day, first: 0, last: 0 } : { day, first, last };
}

function hasSummary(table: OrderTable, rows: Uint32Array, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (table.firstPlacedAt.has(rows[at] as number)) return true;
	}
	return false;
}

/** Sorts the first `length` numbers of a column, ascending. */
function sortFirst(column: Int32Array, length: number): void {
	if (length > FEW_DAYS) {
		column.subarray(0, length).sort();
		return;
	}
	for (let i = 1; i < length; i++) {
		const value = column[i] as number;
		let at = i;
		for (; at > 0 && (column[at - 1] as number) > value; at--) {
			column[at] = column[at - 1] as number;
		}
		column[at] = value;
	}
}
