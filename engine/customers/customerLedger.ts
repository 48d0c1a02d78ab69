import { calendarDay } from '../dates/calendarDay';
import type { Zone } from '../dates/zone';
import { netOf, rejectRow, type OrderTable } from '../orders/orderTable';
import type { Rejection } from '../orders/rejection';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Identities } from '../identity/identities';
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
	/** The rows of customer c are `rows[start[c]]` to `rows[start[c + 1] - 1]`. */
	readonly start: Uint32Array;
	readonly rows: Uint32Array;
	/**
	 * What every customer's rows are asked for, in the order of `rows`. A customer's rows lie anywhere in the table: to
	 * look each of a million up there again takes several times as long as to read on here.
	 */
	readonly day: Int32Array;
	readonly net: Float64Array;
	readonly record: Uint32Array;
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
	const { personOfNode, persons } = yield* findPersons(identities);
	const { sums, special } = yield* addUpRows(table, personOfNode, persons);
	const { start, sorted } = yield* sortRows(table, personOfNode, sums, persons, settings.zone);
	const { rows } = sorted;
	for (const person of special) {
		const own = rows.subarray(start[person], start[person + 1]);
		rejectWhatSummariesCount(table, own);
		addUpAgain(table, own, person * FIELDS, sums, settings);
		yield;
	}
	const kept: number[] = [];
	for (let person = 0; person < persons; person++) {
		const problem = problemOf(person * FIELDS, sums, settings);
		if (problem === undefined) kept.push(person);
		else rejectAll(table, rows.subarray(start[person], start[person + 1]), problem);
		if (person % STEPS_PER_SLICE === 0) yield;
	}
	return yield* keepOnly(kept, sums, start, sorted, table);
}

/**
 * What the rows of each person come to, side by side: rows ask for persons in any order, and whatever lies together is
 * fetched together. These are the places within a person's fields.
 */
const ORDERS = 0;
const DISCOUNTED = 1;
const SPENT = 2;
const FIRST_AT = 3;
const LAST_AT = 4;
const ROWS = 5;
/** The node of all rows, once there is one: `NO_NODE` before, `SEVERAL_NODES` where they differ. */
const NODE = 6;
const FIELDS = 8;

const NO_NODE = -2;
const SEVERAL_NODES = -1;

function createSums(persons: number): Float64Array {
	const sums = new Float64Array(persons * FIELDS);
	for (let base = 0; base < sums.length; base += FIELDS) {
		sums[base + FIRST_AT] = Infinity;
		sums[base + LAST_AT] = -Infinity;
		sums[base + NODE] = NO_NODE;
	}
	return sums;
}

/** Adds to one of a person's fields. */
function add(sums: Float64Array, at: number, value: number): void {
	sums[at] = (sums[at] as number) + value;
}

/** Numbers everybody who is named, also those of whom no row counts. */
function* findPersons(
	identities: Identities,
): Sliced<{ personOfNode: Int32Array; persons: number }> {
	const personOfNode = new Int32Array(identities.size);
	let persons = 0;
	for (let node = 0; node < identities.size; node++) {
		const leader = identities.personOf(node);
		// The leader is the oldest node of a person, so it has its number before the others ask for it.
		personOfNode[node] = leader === node ? persons++ : (personOfNode[leader] as number);
		if (node % STEPS_PER_SLICE === 0) yield;
	}
	return { personOfNode, persons };
}

/**
 * Adds all counting rows up by person, in the order of the table: that reads its long columns from front to back.
 *
 * @returns how many rows each person has, and the persons whose rows cannot be judged one by one: those with a summary,
 *   which may count other rows already, and those with a credit note, which may take back all orders of a day
 */
function* addUpRows(
	table: OrderTable,
	personOfNode: Int32Array,
	persons: number,
): Sliced<{ sums: Float64Array; special: ReadonlySet<number> }> {
	const sums = createSums(persons);
	const special = new Set<number>();
	const mayBeSpecial = !table.orders.isEmpty || table.firstPlacedAt.size > 0;
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const node = table.identity[row] as number;
		const person = personOfNode[node] as number;
		const base = person * FIELDS;
		if (mayBeSpecial && (table.orders.get(row) === 0 || table.firstPlacedAt.has(row))) {
			special.add(person);
		}
		if (sums[base + NODE] !== node) {
			sums[base + NODE] = sums[base + NODE] === NO_NODE ? node : SEVERAL_NODES;
		}
		add(sums, base + ROWS, 1);
		add(sums, base + SPENT, netOf(table, row));
		addOrders(table, row, base, sums);
	}
	return { sums, special };
}

/** Counts the orders of a row. */
function addOrders(table: OrderTable, row: number, base: number, sums: Float64Array): void {
	const placedAt = table.placedAt[row] as number;
	const isSummary = table.firstPlacedAt.size > 0 && table.firstPlacedAt.has(row);
	const first = isSummary ? (table.firstPlacedAt.get(row) as number) : placedAt;
	add(sums, base + ORDERS, table.orders.get(row));
	add(sums, base + DISCOUNTED, table.discountedOrders.get(row));
	if (first < (sums[base + FIRST_AT] as number)) sums[base + FIRST_AT] = first;
	if (placedAt > (sums[base + LAST_AT] as number)) sums[base + LAST_AT] = placedAt;
}

/** The rows by person, and what lies beside each. */
type SortedRows = Pick<CustomerLedger, 'rows' | 'day' | 'net' | 'record'>;

function createSortedRows(length: number): SortedRows {
	return {
		rows: new Uint32Array(length),
		day: new Int32Array(length),
		net: new Float64Array(length),
		record: new Uint32Array(length),
	};
}

/** Sorts the counting rows by person (counting sort). */
function* sortRows(
	table: OrderTable,
	personOfNode: Int32Array,
	sums: Float64Array,
	persons: number,
	zone: Zone,
): Sliced<{ start: Uint32Array; sorted: SortedRows }> {
	const start = new Uint32Array(persons + 1);
	for (let person = 0; person < persons; person++) {
		start[person + 1] = (start[person] as number) + (sums[person * FIELDS + ROWS] as number);
		if (person % STEPS_PER_SLICE === 0) yield;
	}
	const sorted = createSortedRows(start[persons] as number);
	const { rows, day, net, record } = sorted;
	const next = start.slice(0, persons);
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const person = personOfNode[table.identity[row] as number] as number;
		const at = next[person] as number;
		rows[at] = row;
		day[at] = calendarDay(table.placedAt[row] as number, zone);
		net[at] = netOf(table, row);
		record[at] = table.record[row] as number;
		next[person] = at + 1;
	}
	return { start, sorted };
}

/** Adds the rows of one person up once more, now that it is known which of them count. */
function addUpAgain(
	table: OrderTable,
	own: Uint32Array,
	base: number,
	sums: Float64Array,
	settings: LedgerSettings,
): void {
	sums.fill(0, base + ORDERS, base + SPENT + 1);
	sums[base + FIRST_AT] = Infinity;
	sums[base + LAST_AT] = -Infinity;
	const emptyDays = settings.countFreeOrders
		? undefined
		: daysWithoutMoney(table, own, settings.zone);
	for (const row of own) {
		if (table.verdict[row] !== 0) continue;
		add(sums, base + SPENT, netOf(table, row));
		const placedAt = table.placedAt[row] as number;
		if (table.orders.get(row) === 0) continue;
		if (emptyDays?.has(calendarDay(placedAt, settings.zone)) === true) continue;
		addOrders(table, row, base, sums);
	}
}

/** The days on which credit notes took back all that was spent, or undefined where there is no credit note. */
function daysWithoutMoney(
	table: OrderTable,
	own: Uint32Array,
	zone: Zone,
): ReadonlySet<number> | undefined {
	if (!own.some((row) => table.orders.get(row) === 0)) return undefined;
	const nets = new Map<number, number>();
	for (const row of own) {
		if (table.verdict[row] !== 0 || table.firstPlacedAt.has(row)) continue;
		const day = calendarDay(table.placedAt[row] as number, zone);
		nets.set(day, (nets.get(day) ?? 0) + netOf(table, row));
	}
	return new Set([...nets].filter(([, net]) => net <= 0).map(([day]) => day));
}

/** Why nothing of a person counts, or undefined where they are a customer. */
function problemOf(
	base: number,
	sums: Float64Array,
	{ minimumSpend }: LedgerSettings,
): Rejection | undefined {
	if (sums[base + ORDERS] === 0) return NOTHING_LEFT;
	if (minimumSpend !== undefined && (sums[base + SPENT] as number) < minimumSpend) {
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
	for (const row of own) {
		if (table.verdict[row] === 0) rejectRow(table, row, reason, detail);
	}
}

/** The ledger of the persons who are customers, without the rows that were rejected since they were sorted. */
function* keepOnly(
	kept: readonly number[],
	sums: Float64Array,
	start: Uint32Array,
	{ rows, day, net, record }: SortedRows,
	table: OrderTable,
): Sliced<CustomerLedger> {
	const { length } = kept;
	const column = () => new Float64Array(length);
	const columns = {
		orders: column(),
		discountedOrders: column(),
		spent: column(),
		firstAt: column(),
		lastAt: column(),
		node: new Int32Array(length),
	};
	const keptStart = new Uint32Array(length + 1);
	let filled = 0;
	for (let customer = 0; customer < length; customer++) {
		const person = kept[customer] as number;
		const base = person * FIELDS;
		columns.orders[customer] = sums[base + ORDERS] as number;
		columns.discountedOrders[customer] = sums[base + DISCOUNTED] as number;
		columns.spent[customer] = sums[base + SPENT] as number;
		columns.firstAt[customer] = sums[base + FIRST_AT] as number;
		columns.lastAt[customer] = sums[base + LAST_AT] as number;
		columns.node[customer] = sums[base + NODE] as number;
		for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
			const row = rows[at] as number;
			if (table.verdict[row] !== 0) continue;
			rows[filled] = row;
			day[filled] = day[at] as number;
			net[filled] = net[at] as number;
			record[filled] = record[at] as number;
			filled++;
		}
		keptStart[customer + 1] = filled;
		if (customer % STEPS_PER_SLICE === 0) yield;
	}
	return {
		length,
		...columns,
		start: keptStart,
		rows: rows.subarray(0, filled),
		day: day.subarray(0, filled),
		net: net.subarray(0, filled),
		record: record.subarray(0, filled),
	};
}
