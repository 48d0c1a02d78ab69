import { lastingColumn } from '../memory/lastingColumn';
import { calendarDay } from '../dates/calendarDay';
import type { Zone } from '../dates/zone';
import { isSummary, netOf, rejectRow, type OrderTable } from '../orders/orderTable';
import type { Rejection } from '../orders/rejection';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Identities } from '../identity/identities';
import {
	createEntries,
	firstEntries,
	momentAt,
	moveEntry,
	netAt,
	rowAt,
	rowsOf,
	setEntry,
	type LedgerEntries,
} from './ledgerEntries';
import { rejectWhatSummariesCount } from './rejectWhatSummariesCount';

/**
 * What each customer bought, in columns: one entry a person, in no particular order. Money is in units of 1/10,000,
 * moments in milliseconds since 1970.
 */
export interface CustomerLedger {
	readonly length: number;
	/** Orders that count as a purchase. */
	readonly orders: Float64Array;
	readonly discountedOrders: Float64Array;
	readonly spent: Float64Array;
	readonly firstAt: Float64Array;
	readonly lastAt: Float64Array;
	/** The node of the identities that all rows of the customer have, or -1 where they have several. */
	readonly node: Int32Array;
	/** The rows of customer c are the entries `start[c]` to `start[c + 1] - 1`. */
	readonly start: Uint32Array;
	readonly entries: LedgerEntries;
	/** Whose calendar the days of the customers are of. */
	readonly zone: Zone;
}

export interface LedgerSettings {
	zone: Zone;
	/**
	 * Whether an order that brought no money is a purchase. Off: neither is an order whose day brought none, because a
	 * credit note of the same day took it back.
	 */
	countFreeOrders: boolean;
	/** Customers who spent less are left out; in the main unit times 10,000. */
	minimumSpend?: number;
}

/**
 * Brings the rows of an order table together by person. Rows found not to count on the way are rejected in the table:
 * orders that a summary of the same customer has counted already, and everything of customers who bought nothing.
 */
export function* buildLedger(
	table: OrderTable,
	identities: Identities,
	settings: LedgerSettings,
): Sliced<CustomerLedger> {
	const persons = yield* findPersons(identities);
	const counted = yield* countRows(table, persons);
	const entries = yield* sortRows(table, persons, counted.start);
	return yield* addUpPersons(table, counted, entries, settings);
}

/** Everybody who is named, by number, also those of whom no row counts. */
interface Persons {
	readonly count: number;
	/** Whom each node of the identities belongs to. */
	readonly ofNode: Int32Array;
}

function* findPersons(identities: Identities): Sliced<Persons> {
	const ofNode = lastingColumn(Int32Array, identities.size);
	let count = 0;
	for (let node = 0; node < identities.size; node++) {
		const leader = identities.personOf(node);
		// The leader is the oldest node of a person, so it has its number before the others ask for it.
		ofNode[node] = leader === node ? count++ : (ofNode[leader] as number);
		if (node % STEPS_PER_SLICE === 0) yield;
	}
	return { count, ofNode };
}

/** How many counting rows each person has. */
interface CountedRows {
	/** The entries of person p, once they are sorted, are `start[p]` to `start[p + 1] - 1`. */
	readonly start: Uint32Array;
	/** The node that all rows of a person have, `NO_NODE` where there is no row, `SEVERAL_NODES` where they differ. */
	readonly node: Int32Array;
	/**
	 * 1 of the persons whose rows cannot be judged one by one: those with a summary, which may count other rows already,
	 * and those with a credit note, which may take back all orders of a day.
	 */
	readonly special: Uint8Array;
}

const NO_NODE = -2;
const SEVERAL_NODES = -1;

function* countRows(table: OrderTable, { count, ofNode }: Persons): Sliced<CountedRows> {
	const start = lastingColumn(Uint32Array, count + 1);
	const node = lastingColumn(Int32Array, count).fill(NO_NODE);
	const special = lastingColumn(Uint8Array, count);
	const mayBeSpecial = !table.orders.isEmpty || !table.firstPlacedAt.isEmpty;
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const own = table.identity[row] as number;
		const person = ofNode[own] as number;
		start[person + 1] = (start[person + 1] as number) + 1;
		if (node[person] !== own) node[person] = node[person] === NO_NODE ? own : SEVERAL_NODES;
		if (mayBeSpecial && (table.orders.get(row) === 0 || isSummary(table, row))) {
			special[person] = 1;
		}
	}
	for (let person = 0; person < count; person++) {
		start[person + 1] = (start[person + 1] as number) + (start[person] as number);
		if (person % STEPS_PER_SLICE === 0) yield;
	}
	return { start, node, special };
}

/** Sorts the counting rows by person (counting sort). */
function* sortRows(
	table: OrderTable,
	{ count, ofNode }: Persons,
	start: Uint32Array,
): Sliced<LedgerEntries> {
	const entries = createEntries(start[count] as number);
	const next = lastingColumn(Uint32Array, count);
	next.set(start.subarray(0, count));
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const person = ofNode[table.identity[row] as number] as number;
		const at = next[person] as number;
		const placedAt = table.placedAt[row] as number;
		setEntry(entries, at, row, placedAt, netOf(table, row), table.record[row] as number);
		next[person] = at + 1;
	}
	return entries;
}

/**
 * Adds up what each person bought, and keeps those who are customers. Their entries move up into the place of those that
 * turn out not to count.
 */
function* addUpPersons(
	table: OrderTable,
	{ start, node, special }: CountedRows,
	entries: LedgerEntries,
	settings: LedgerSettings,
): Sliced<CustomerLedger> {
	const persons = node.length;
	const ledger = createLedger(persons, entries, settings.zone);
	let customers = 0;
	let filled = 0;
	let steps = 0;
	for (let person = 0; person < persons; person++) {
		const from = start[person] as number;
		const end = start[person + 1] as number;
		steps += 1 + end - from;
		if (steps > STEPS_PER_SLICE) {
			steps = 0;
			yield;
		}
		if (from === end) continue;
		// A single row stands for itself, whatever it is.
		const isSpecial = end - from > 1 && special[person] === 1;
		const to = isSpecial ? withoutWhatSummariesCount(table, entries, from, end) : end;
		const emptyDays =
			isSpecial && !settings.countFreeOrders
				? daysWithoutMoney(table, entries, from, to, settings.zone)
				: undefined;
		addUpEntries(table, ledger, customers, from, to, emptyDays);
		const problem = problemOf(ledger, customers, settings);
		if (problem !== undefined) {
			rejectAll(table, rowsOf(entries, from, to), problem);
			continue;
		}
		ledger.node[customers] = node[person] as number;
		// Nearly always all entries lie where they belong already.
		if (filled !== from) {
			for (let at = from; at < to; at++) moveEntry(entries, at, filled + at - from);
		}
		filled += to - from;
		ledger.start[++customers] = filled;
	}
	return firstCustomers(ledger, customers, filled);
}

/**
 * Rejects the rows of a person that a summary of theirs has counted, and moves the entries of the others together.
 *
 * @returns where these end
 */
function withoutWhatSummariesCount(
	table: OrderTable,
	entries: LedgerEntries,
	from: number,
	end: number,
): number {
	rejectWhatSummariesCount(table, rowsOf(entries, from, end));
	let to = from;
	for (let at = from; at < end; at++) {
		if (table.verdict[rowAt(entries, at)] === 0) moveEntry(entries, at, to++);
	}
	return to;
}

function createLedger(capacity: number, entries: LedgerEntries, zone: Zone): CustomerLedger {
	const column = () => lastingColumn(Float64Array, capacity);
	return {
		length: capacity,
		orders: column(),
		discountedOrders: column(),
		spent: column(),
		firstAt: column(),
		lastAt: column(),
		node: lastingColumn(Int32Array, capacity),
		start: lastingColumn(Uint32Array, capacity + 1),
		entries,
		zone,
	};
}

/** The part of a ledger that was filled, on the same memory. */
function firstCustomers(ledger: CustomerLedger, length: number, filled: number): CustomerLedger {
	return {
		length,
		orders: ledger.orders.subarray(0, length),
		discountedOrders: ledger.discountedOrders.subarray(0, length),
		spent: ledger.spent.subarray(0, length),
		firstAt: ledger.firstAt.subarray(0, length),
		lastAt: ledger.lastAt.subarray(0, length),
		node: ledger.node.subarray(0, length),
		start: ledger.start.subarray(0, length + 1),
		entries: firstEntries(ledger.entries, filled),
		zone: ledger.zone,
	};
}

/**
 * Adds up the entries of one person.
 *
 * @param emptyDays days on which nothing counts as an order
 */
function addUpEntries(
	table: OrderTable,
	{ entries, orders, discountedOrders, spent, firstAt, lastAt, zone }: CustomerLedger,
	customer: number,
	from: number,
	to: number,
	emptyDays: ReadonlySet<number> | undefined,
): void {
	let orderCount = 0;
	let discounted = 0;
	let money = 0;
	let first = Infinity;
	let last = -Infinity;
	for (let at = from; at < to; at++) {
		const row = rowAt(entries, at);
		money += netAt(entries, at);
		const placedAt = momentAt(entries, at);
		const ordersOfRow = table.orders.get(row);
		if (ordersOfRow === 0 || emptyDays?.has(calendarDay(placedAt, zone)) === true) continue;
		orderCount += ordersOfRow;
		discounted += table.discountedOrders.get(row);
		const firstOfRow = isSummary(table, row) ? table.firstPlacedAt.get(row) : placedAt;
		if (firstOfRow < first) first = firstOfRow;
		if (placedAt > last) last = placedAt;
	}
	orders[customer] = orderCount;
	discountedOrders[customer] = discounted;
	spent[customer] = money;
	firstAt[customer] = first;
	lastAt[customer] = last;
}

/** The days on which credit notes took back all that was spent, or undefined where there is no credit note. */
function daysWithoutMoney(
	table: OrderTable,
	entries: LedgerEntries,
	from: number,
	to: number,
	zone: Zone,
): ReadonlySet<number> | undefined {
	const nets = new Map<number, number>();
	let hasCredit = false;
	for (let at = from; at < to; at++) {
		const row = rowAt(entries, at);
		if (table.orders.get(row) === 0) hasCredit = true;
		if (isSummary(table, row)) continue;
		const day = calendarDay(momentAt(entries, at), zone);
		nets.set(day, (nets.get(day) ?? 0) + netAt(entries, at));
	}
	if (!hasCredit) return undefined;
	return new Set([...nets].filter(([, net]) => net <= 0).map(([day]) => day));
}

/** Why nothing of a person counts, or undefined where they are a customer. */
function problemOf(
	{ orders, spent }: CustomerLedger,
	customer: number,
	{ minimumSpend }: LedgerSettings,
): Rejection | undefined {
	if (orders[customer] === 0) return NOTHING_LEFT;
	if (minimumSpend !== undefined && (spent[customer] as number) < minimumSpend) {
		return BELOW_MINIMUM_SPEND;
	}
	return undefined;
}

const NOTHING_LEFT: Rejection = {
	reason: 'refunded',
	detail:
		'Nothing that this customer bought is left: credit notes took it back, or their orders are not in the input.',
};
const BELOW_MINIMUM_SPEND: Rejection = {
	reason: 'belowMinimumSpend',
	detail: 'This customer spent less than the minimum set in the options.',
};

function rejectAll(table: OrderTable, own: Uint32Array, { reason, detail }: Rejection): void {
	for (const row of own) rejectRow(table, row, reason, detail);
}
