import { calendarDay } from '../orders/dates/calendarDay';
import type { Zone } from '../orders/dates/zone';
import { netOf, rejectRow, type OrderTable } from '../orders/orderTable';
import { PLATFORMS } from '../orders/platform';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Identities } from './identities';

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
	/** The rows of customer c are `rows[start[c]]` to `rows[start[c + 1] - 1]`. */
	readonly start: Uint32Array;
	readonly rows: Uint32Array;
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
	const { start, rows } = yield* rowsByPerson(table, identities);
	const persons = start.length - 1;
	const columns = {
		orders: new Float64Array(persons),
		discountedOrders: new Float64Array(persons),
		spent: new Float64Array(persons),
		firstAt: new Float64Array(persons).fill(Infinity),
		lastAt: new Float64Array(persons).fill(-Infinity),
	};
	const kept: number[] = [];
	for (let person = 0; person < persons; person++) {
		const own = rows.subarray(start[person], start[person + 1]);
		rejectWhatSummariesCount(table, own);
		addUp(table, own, person, columns, settings);
		if (isCustomer(table, own, person, columns, settings)) kept.push(person);
		if (person % STEPS_PER_SLICE === 0) yield;
	}
	return keepOnly(kept, columns, start, rows, table);
}

type Columns = Pick<CustomerLedger, 'orders' | 'discountedOrders' | 'spent' | 'firstAt' | 'lastAt'>;

/** Sorts the counting rows by person in two passes over the table (counting sort). */
function* rowsByPerson(
	table: OrderTable,
	identities: Identities,
): Sliced<{ start: Uint32Array; rows: Uint32Array }> {
	const personOfNode = new Int32Array(identities.size).fill(-1);
	const personOfRow = new Uint32Array(table.length);
	let persons = 0;
	let counting = 0;
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const node = identities.personOf(table.identity[row] as number);
		let person = personOfNode[node] as number;
		if (person === -1) {
			person = persons++;
			personOfNode[node] = person;
		}
		personOfRow[row] = person;
		counting++;
	}
	const start = new Uint32Array(persons + 1);
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] === 0) {
			const next = (personOfRow[row] as number) + 1;
			start[next] = (start[next] as number) + 1;
		}
	}
	for (let person = 0; person < persons; person++) {
		start[person + 1] = (start[person + 1] as number) + (start[person] as number);
	}
	const rows = new Uint32Array(counting);
	const fill = start.slice(0, persons);
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const person = personOfRow[row] as number;
		const at = fill[person] as number;
		rows[at] = row;
		fill[person] = at + 1;
	}
	return { start, rows };
}

/**
 * A summary stands for all orders of its platform up to its last one: of several the latest counts, and single orders
 * only where they came after it. So a stored customer and a new order from a webhook add up to what the whole history
 * would give. A stored customer's platform is not known: such a summary stands for the orders of all.
 */
function rejectWhatSummariesCount(table: OrderTable, own: Uint32Array): void {
	if (table.firstPlacedAt.size === 0) return;
	const latest = new Map<number, number>();
	for (const row of own) {
		if (!table.firstPlacedAt.has(row)) continue;
		const platform = table.platform[row] as number;
		const known = latest.get(platform);
		if (known === undefined || isLater(table, row, known)) latest.set(platform, row);
	}
	for (const row of own) {
		const isSummary = table.firstPlacedAt.has(row);
		const ofPlatform = latest.get(table.platform[row] as number);
		const covering = isSummary
			? (latest.get(STORED) ?? ofPlatform)
			: (ofPlatform ?? latest.get(STORED));
		if (covering === undefined || covering === row) continue;
		const isLaterOrder =
			!isSummary && (table.placedAt[row] as number) > (table.placedAt[covering] as number);
		if (isLaterOrder) continue;
		rejectRow(
			table,
			row,
			'duplicate',
			'A summary of this customer in the same input counts this order already.',
		);
	}
}

/** Where summaries come from that were stored as rows. */
const STORED = PLATFORMS.indexOf('spreadsheet');

function isLater(table: OrderTable, row: number, than: number): boolean {
	const difference = (table.placedAt[row] as number) - (table.placedAt[than] as number);
	if (difference !== 0) return difference > 0;
	const orders = (table.orders[row] as number) - (table.orders[than] as number);
	if (orders !== 0) return orders > 0;
	return (table.charged[row] as number) > (table.charged[than] as number);
}

function addUp(
	table: OrderTable,
	own: Uint32Array,
	person: number,
	columns: Columns,
	settings: LedgerSettings,
): void {
	let orders = 0;
	let discounted = 0;
	let spent = 0;
	let first = Infinity;
	let last = -Infinity;
	const emptyDays = settings.countFreeOrders
		? undefined
		: daysWithoutMoney(table, own, settings.zone);
	for (const row of own) {
		if (table.verdict[row] !== 0) continue;
		spent += netOf(table, row);
		const rowOrders = table.orders[row] as number;
		const placedAt = table.placedAt[row] as number;
		if (rowOrders === 0 || emptyDays?.has(calendarDay(placedAt, settings.zone)) === true) continue;
		orders += rowOrders;
		discounted += table.discountedOrders[row] as number;
		const firstPlacedAt = table.firstPlacedAt.get(row) ?? placedAt;
		if (firstPlacedAt < first) first = firstPlacedAt;
		if (placedAt > last) last = placedAt;
	}
	columns.orders[person] = orders;
	columns.discountedOrders[person] = discounted;
	columns.spent[person] = spent;
	columns.firstAt[person] = first;
	columns.lastAt[person] = last;
}

/** The days on which credit notes took back all that was spent, or undefined where there is no credit note. */
function daysWithoutMoney(
	table: OrderTable,
	own: Uint32Array,
	zone: Zone,
): ReadonlySet<number> | undefined {
	if (!own.some((row) => table.orders[row] === 0)) return undefined;
	const nets = new Map<number, number>();
	for (const row of own) {
		if (table.verdict[row] !== 0 || table.firstPlacedAt.has(row)) continue;
		const day = calendarDay(table.placedAt[row] as number, zone);
		nets.set(day, (nets.get(day) ?? 0) + netOf(table, row));
	}
	return new Set([...nets].filter(([, net]) => net <= 0).map(([day]) => day));
}

function isCustomer(
	table: OrderTable,
	own: Uint32Array,
	person: number,
	columns: Columns,
	settings: LedgerSettings,
): boolean {
	if (columns.orders[person] === 0) {
		rejectAll(
			table,
			own,
			'refunded',
			'Nothing that this customer bought is left: credit notes took it back, or their orders are not in the input.',
		);
		return false;
	}
	if (
		settings.minimumSpend !== undefined &&
		(columns.spent[person] as number) < settings.minimumSpend
	) {
		rejectAll(
			table,
			own,
			'belowMinimumSpend',
			'This customer spent less than the minimum set in the options.',
		);
		return false;
	}
	return true;
}

function rejectAll(
	table: OrderTable,
	own: Uint32Array,
	reason: 'refunded' | 'belowMinimumSpend',
	detail: string,
): void {
	for (const row of own) {
		if (table.verdict[row] === 0) rejectRow(table, row, reason, detail);
	}
}

/** Closes the gaps that rejected customers and rows leave. */
function keepOnly(
	kept: readonly number[],
	columns: Columns,
	start: Uint32Array,
	rows: Uint32Array,
	table: OrderTable,
): CustomerLedger {
	const keptStart = new Uint32Array(kept.length + 1);
	let filled = 0;
	kept.forEach((person, customer) => {
		columns.orders[customer] = columns.orders[person] as number;
		columns.discountedOrders[customer] = columns.discountedOrders[person] as number;
		columns.spent[customer] = columns.spent[person] as number;
		columns.firstAt[customer] = columns.firstAt[person] as number;
		columns.lastAt[customer] = columns.lastAt[person] as number;
		for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
			const row = rows[at] as number;
			if (table.verdict[row] === 0) rows[filled++] = row;
		}
		keptStart[customer + 1] = filled;
	});
	return {
		length: kept.length,
		orders: columns.orders.subarray(0, kept.length),
		discountedOrders: columns.discountedOrders.subarray(0, kept.length),
		spent: columns.spent.subarray(0, kept.length),
		firstAt: columns.firstAt.subarray(0, kept.length),
		lastAt: columns.lastAt.subarray(0, kept.length),
		start: keptStart,
		rows: rows.subarray(0, filled),
	};
}
