import { grown } from '../memory/grown';
import { lastingColumn } from '../memory/lastingColumn';
import { calendarDay } from '../dates/calendarDay';
import { FIRST_SUPPORTED_DAY, LAST_SUPPORTED_DAY } from '../dates/supportedInstant';
import { isSummary, type OrderTable } from '../orders/orderTable';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { CustomerLedger } from './customerLedger';
import { entryCount, momentAt, netAt, recordAt, rowAt } from './ledgerEntries';
import type { AddPurchase } from './purchaseHistory';

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
	/** 1 where every purchase of the customer is known; 0 where a bare summary stands for some, and no day is listed. */
	readonly known: Uint8Array;
}

/** The purchases of one customer, which hold until the next customer's are read. */
export interface PurchaseDayReader {
	/** @returns how many purchases the customer has; -1 where a bare summary stands for some of them */
	read(customer: number): number;
	/** By day ascending, as in `PurchaseDays`. */
	readonly day: Int32Array;
	readonly amount: Float64Array;
}

export interface PurchaseDaySettings {
	/** Whether a day that brought no money is a purchase when something was ordered on it. */
	countFreeOrders: boolean;
	/** Adds the purchases behind the record of a summary; false where it does not bring them along (see `storedPurchases`). */
	purchasesOfSummary?: (record: number, add: AddPurchase) => boolean;
}

/** What is known of a day while the rows of one customer are added up. */
const NOTHING = 0;
const CREDIT_ONLY = 1;
const ORDERED = 2;

/** Customers yet to come may have bought more than those before them. */
const SPARE = 1.1;

/** Up to so many days are sorted by insertion, which beats the call of a native sort. */
const FEW_DAYS = 24;

/**
 * Finds the days on which each customer of a ledger bought something, and for how much.
 *
 * @example
 * // two orders on 1 March 2026 over 10 and 5, one on 2 March that was paid back the same day
 * const { day, amount } = runAtOnce(findPurchaseDays(ledger, table, { countFreeOrders: false }));
 * // day: [20513], amount: [150000]
 */
export function* findPurchaseDays(
	ledger: CustomerLedger,
	table: OrderTable,
	settings: PurchaseDaySettings,
): Sliced<PurchaseDays> {
	const purchases = createPurchaseDayReader(ledger, table, settings);
	const start = lastingColumn(Uint32Array, ledger.length + 1);
	const known = lastingColumn(Uint8Array, ledger.length);
	let day = lastingColumn(Int32Array, entryCount(ledger.entries));
	let amount = lastingColumn(Float64Array, entryCount(ledger.entries));
	let filled = 0;
	let steps = 0;
	for (let customer = 0; customer < ledger.length; customer++) {
		const count = purchases.read(customer);
		if (count !== -1) known[customer] = 1;
		// Nobody has more purchases than orders, but for the stored ones of a summary.
		if (filled + count > day.length) {
			const expected = Math.ceil((filled + count) * (ledger.length / (customer + 1)) * SPARE);
			day = grown(day, lastingColumn(Int32Array, expected));
			amount = grown(amount, lastingColumn(Float64Array, expected));
		}
		for (let i = 0; i < count; i++) {
			day[filled] = purchases.day[i] as number;
			amount[filled] = purchases.amount[i] as number;
			filled++;
		}
		start[customer + 1] = filled;
		steps += 1 + (ledger.start[customer + 1] as number) - (ledger.start[customer] as number);
		if (steps > STEPS_PER_SLICE) {
			steps = 0;
			yield;
		}
	}
	return { start, day: day.subarray(0, filled), amount: amount.subarray(0, filled), known };
}

/** Reads the purchases of one customer at a time, for those who need them once and in no memory of their own. */
export function createPurchaseDayReader(
	{ start, entries, zone }: CustomerLedger,
	table: OrderTable,
	{ countFreeOrders, purchasesOfSummary }: PurchaseDaySettings,
): PurchaseDayReader {
	const days = LAST_SUPPORTED_DAY - FIRST_SUPPORTED_DAY + 1;
	const hasSummaries = !table.firstPlacedAt.isEmpty;
	const allAreOrders = table.orders.isEmpty;
	/** Of the customer at hand, by day; all zero between customers. */
	const nets = new Float64Array(days);
	const states = new Uint8Array(days);
	const day = new Int32Array(days);
	const amount = new Float64Array(days);
	/** How many days of the customer at hand there are, which `day` lists. */
	let count = 0;

	function add(own: number, units: number, state: number): void {
		const place = own - FIRST_SUPPORTED_DAY;
		if (states[place] === NOTHING) {
			states[place] = CREDIT_ONLY;
			day[count++] = own;
		}
		if (state === ORDERED) states[place] = ORDERED;
		nets[place] = (nets[place] as number) + units;
	}
	const addPurchase: AddPurchase = (own, units) => add(own, units, ORDERED);

	/** Adds up the rows by day. @returns false where a bare summary stands for some purchases */
	function addUp(from: number, to: number): boolean {
		let isKnown = true;
		for (let at = from; at < to; at++) {
			const row = rowAt(entries, at);
			if (hasSummaries && isSummary(table, row)) {
				isKnown &&= purchasesOfSummary?.(recordAt(entries, at), addPurchase) === true;
				continue;
			}
			const isOrder = allAreOrders || table.orders.get(row) !== 0;
			const own = calendarDay(momentAt(entries, at), zone);
			add(own, netAt(entries, at), isOrder ? ORDERED : CREDIT_ONLY);
		}
		return isKnown;
	}

	return {
		read(customer) {
			count = 0;
			const isKnown = addUp(start[customer] as number, start[customer + 1] as number);
			sortFirst(day, count);
			let purchases = 0;
			for (let i = 0; i < count; i++) {
				const own = day[i] as number;
				const place = own - FIRST_SUPPORTED_DAY;
				const net = nets[place] as number;
				if (states[place] === ORDERED && (countFreeOrders || net > 0)) {
					day[purchases] = own;
					amount[purchases] = net;
					purchases++;
				}
				nets[place] = 0;
				states[place] = NOTHING;
			}
			return isKnown ? purchases : -1;
		},
		day,
		amount,
	};
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
