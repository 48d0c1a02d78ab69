import { tidyEmail } from '../../identity/contact';
import type { JsonRecord } from '../../json';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { Adapter, NamedOrder } from '../adapter';
import type { FoundRecords } from '../findRecords';
import type { OrderBook } from '../orderBook';
import type { Platform } from '../../platform';

/** An export writes when an order was created, the API when it was processed: seconds apart. */
const MOST_MS_APART = 60_000;

interface NamedRow extends NamedOrder {
	row: number;
	platform: Platform;
}

interface ReadRecords {
	readonly book: OrderBook;
	readonly found: FoundRecords;
	readonly adapters: readonly Adapter[];
	readonly adapterOf: Int16Array;
}

/**
 * Tells orders apart, and finds them again, that an export knows by their names and the platform's API by their ids.
 *
 * A name is that of one order in one shop alone. So an order of the export is that of the API where the name is the same
 * and the id, too; without an id, where somebody with the same e-mail ordered for as much, or at that moment. Two orders
 * of one name and different ids are of two shops. Costs nothing where no export was read.
 */
export function* settleNamesakes(read: ReadRecords): Sliced<void> {
	const { book, adapters } = read;
	if (!adapters.some(isExport)) return;
	const exported = yield* namedRows(read, isExport);
	const byName = new Map<string, NamedRow[]>();
	for (const order of exported) {
		const key = keyOf(order);
		const namesakes = byName.get(key);
		if (namesakes === undefined) byName.set(key, [order]);
		else namesakes.push(order);
	}
	for (const namesakes of byName.values()) tellApart(book, namesakes);
	if (!adapters.some(isOfApi)) return;
	const found = new Set<NamedRow>();
	for (const order of yield* namedRows(read, isOfApi)) {
		for (const namesake of byName.get(keyOf(order)) ?? []) {
			if (found.has(namesake) || !isSameOrder(book, namesake, order)) continue;
			found.add(namesake);
			giveId(book, namesake, book.orderIds.textOf(order.row) as string);
		}
	}
	rejectLines(book, byName, found);
}

const isExport = ({ nameOf, isKnownByName }: Adapter) =>
	nameOf !== undefined && isKnownByName === true;
const isOfApi = ({ nameOf, isKnownByName }: Adapter) =>
	nameOf !== undefined && isKnownByName !== true;

function keyOf({ platform, name }: NamedRow): string {
	return `${platform} ${name}`;
}

/** The rows with an id that these adapters read, with what their orders are called. */
function* namedRows(
	{ book, found, adapters, adapterOf }: ReadRecords,
	isWanted: (adapter: Adapter) => boolean,
): Sliced<NamedRow[]> {
	const { table, orderIds } = book;
	const rows: NamedRow[] = [];
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		const record = table.record[row] as number;
		const adapter = adapters[adapterOf[record] as number];
		if (adapter?.nameOf === undefined || !isWanted(adapter)) continue;
		const order = adapter.nameOf(found.records[record] as JsonRecord);
		if (order.name === undefined || orderIds.textOf(row) === undefined) continue;
		rows.push({ ...order, row, platform: adapter.platform });
	}
	return rows;
}

/** Orders of one name with another id than the first are of another shop; copies of one have the same. */
function tellApart(book: OrderBook, namesakes: readonly NamedRow[]): void {
	const ids = namesakes.map(({ id }) => id).filter((id) => id !== undefined);
	const [first] = ids.sort();
	for (const namesake of namesakes) {
		if (namesake.id === undefined || namesake.id === first) continue;
		giveId(book, namesake, `${namesake.name} (${namesake.id})`);
	}
}

function isSameOrder({ table }: OrderBook, exported: NamedRow, order: NamedRow): boolean {
	if (exported.id !== undefined && order.id !== undefined) return exported.id === order.id;
	const emails = new Set(order.emails.map(tidyEmail).filter((email) => email !== null));
	if (!exported.emails.some((email) => emails.has(tidyEmail(email) ?? ''))) return false;
	const [a, b] = [exported.row, order.row];
	const isSameAmount =
		table.charged[a] === table.charged[b] && table.currency.get(a) === table.currency.get(b);
	const apart = Math.abs((table.placedAt[a] as number) - (table.placedAt[b] as number));
	return isSameAmount || apart <= MOST_MS_APART;
}

function giveId({ orderIds }: OrderBook, { row, platform }: NamedRow, id: string): void {
	orderIds.forget(row);
	orderIds.note(row, platform, id);
}

/** The further rows of an order that the API tells as a whole would count its products a second time. */
function rejectLines(
	book: OrderBook,
	byName: ReadonlyMap<string, readonly NamedRow[]>,
	found: ReadonlySet<NamedRow>,
): void {
	for (const namesakes of byName.values()) {
		const [{ platform, name }] = namesakes as [NamedRow];
		if (name === undefined || !namesakes.every((namesake) => found.has(namesake))) continue;
		for (const record of book.lineGroups.remove(platform, name)?.records ?? []) {
			book.rejected.set(record, {
				reason: 'duplicate',
				detail: `Order ${name.slice(0, 80)} is in the input more than once; the copy of the API has all of its lines.`,
			});
		}
	}
}
