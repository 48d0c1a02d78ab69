import { lastingColumn } from '../memory/lastingColumn';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { ADAPTERS } from './adapters';
import type { Adapter } from './adapter';
import { createCustomerOrders } from './customerOrders';
import { zoneOf, type Zone } from '../dates/zone';
import { admitOrders } from './door/admitOrders';
import { admitReading } from './door/admitReading';
import type { ColumnFormats } from './door/columnFormats';
import type { DoorContext } from './door/doorContext';
import type { Origin } from './door/origin';
import { createMomentReader } from './door/momentReader';
import { createMoneyReader } from './door/moneyReader';
import { createOrderBatch } from './door/orderBatch';
import { findRecords, type FoundRecords } from './findRecords';
import type { Item } from '../item';
import { createOrderBook, type OrderBook } from './orderBook';
import type { JsonRecord } from '../json';
import type { ReadSettings } from './readSettings';
import { createRecogniser } from './recogniser';
import { settleBook } from './settling/settleBook';
import type { SettledCurrency } from './settling/settleCurrencies';
import { settleNamesakes } from './settling/settleNamesakes';
import type { SheetAdapter } from './spreadsheet/sheetAdapter';
import { spreadsheetAdapters } from './spreadsheet/spreadsheetAdapters';
import { tablesFor } from './spreadsheet/tables';
import { unrecognisedOfShapes } from './unrecognised';

/** The orders of a run, read and settled. Rows get further verdicts when customers are brought together. */
export interface ReadOrders {
	readonly found: FoundRecords;
	readonly book: OrderBook;
	readonly zone: Zone;
	readonly currencies: SettledCurrency;
	/** Which adapter read each record: an index into `adapters`, or -1 where none did. */
	readonly adapterOf: Int16Array;
	readonly adapters: readonly Adapter[];
}

/** What is read of so many records comes to some 64 KB, after which the runtime may go on looking for garbage. */
const RECORDS_BETWEEN_PAUSES = STEPS_PER_SLICE / 16;

/** Platforms write amounts with a point, and dates that need no deciding. */
const PLATFORM_FORMATS: ColumnFormats = { dayMonthOrder: undefined, decimalSeparator: 'point' };

/**
 * Reads orders from whatever the items are: platforms are recognised record by record, everything else is read as rows
 * whose columns are understood by name.
 *
 * @throws InputError where only the operator can decide: two columns fit one role, or a named field is in no item
 */
export function* readOrders(items: readonly Item[], settings: ReadSettings): Sliced<ReadOrders> {
	const zone = zoneOf(settings.timeZone);
	const recogniser = createRecogniser(adaptersFor(settings));
	const tables = tablesFor(settings);
	const found = yield* findRecords(
		items,
		recogniser,
		(shape) => shape.adapter !== undefined || tables.of(shape) !== undefined,
		{
			customers: createCustomerOrders(recogniser, tables),
			isKnown: (record) => {
				const shape = recogniser.shapeOf(record);
				return shape.adapter !== undefined || tables.ofRecord(record, shape) !== undefined;
			},
		},
	);
	const adapterOfShape = yield* spreadsheetAdapters(tables, recogniser.shapes, found, settings);
	const adapters = [...new Set(adapterOfShape)].filter((adapter) => adapter !== undefined);
	const book = createOrderBook(found.records.length, settings);
	const context: DoorContext = {
		book,
		settings,
		moments: createMomentReader(zone),
		money: createMoneyReader(),
		orders: createOrderBatch(),
	};
	const adapterOf = yield* readRecords(found, adapterOfShape, adapters, context);
	yield* readUndecided(found, adapters, adapterOf, context);
	yield* settleNamesakes({ book, found, adapters, adapterOf });
	const currencies = yield* settleBook(book, settings, zone);
	return { found, book, zone, currencies, adapterOf, adapters };
}

function adaptersFor({ source }: ReadSettings): readonly Adapter[] {
	if (source === 'auto') return ADAPTERS;
	return ADAPTERS.filter(
		({ platform, isRow }) => platform === source || (source === 'spreadsheet' && isRow === true),
	);
}

function* readRecords(
	found: FoundRecords,
	adapterOfShape: ReadonlyArray<Adapter | undefined>,
	adapters: readonly Adapter[],
	context: DoorContext,
): Sliced<Int16Array> {
	const adapterOf = lastingColumn(Int16Array, found.records.length).fill(-1);
	const indexOfShape = adapterOfShape.map((adapter) =>
		adapter === undefined ? -1 : adapters.indexOf(adapter),
	);
	const origins = adapterOfShape.map((adapter) => adapter && originOf(adapter));
	const hasEnvelopes = !found.envelopes.isEmpty;
	const unrecognisedIn = unrecognisedOfShapes(context.settings.source);
	const { length } = found.records;
	for (let record = 0; record < length; record++) {
		if (record % RECORDS_BETWEEN_PAUSES === 0) yield;
		if (record % STEPS_PER_SLICE === 0) {
			yield* context.book.identities.makeRoom(Math.min(STEPS_PER_SLICE, length - record));
		}
		const shape = found.shapes[record] as number;
		const origin = origins[shape];
		const reading = adapterOfShape[shape]?.read(
			found.records[record] as JsonRecord,
			hasEnvelopes ? found.envelopes.get(record) : undefined,
		);
		if (origin === undefined || reading === undefined) {
			context.book.rejected.set(record, unrecognisedIn(found.records[record] as JsonRecord, shape));
			continue;
		}
		adapterOf[record] = indexOfShape[shape] as number;
		origin.record = record;
		admitReading(context, reading, origin);
	}
	admitOrders(context);
	return adapterOf;
}

/**
 * Reads rows again whose dates or amounts could be meant two ways, now by what all rows of the column say. Only where
 * there are such rows, since to look at every cell for it costs as much as reading it.
 */
function* readUndecided(
	found: FoundRecords,
	adapters: readonly Adapter[],
	adapterOf: Int16Array,
	context: DoorContext,
): Sliced<void> {
	const { rejected } = context.book;
	const recordsOf = new Map<SheetAdapter, number[]>();
	let steps = 0;
	for (const [record, { undecided }] of rejected) {
		if (++steps % STEPS_PER_SLICE === 0) yield;
		const adapter = adapters[adapterOf[record] as number];
		if (undecided !== true || adapter === undefined || !isSheet(adapter)) continue;
		const records = recordsOf.get(adapter);
		if (records === undefined) recordsOf.set(adapter, [record]);
		else records.push(record);
	}
	for (const [sheet, records] of recordsOf) {
		yield* sheet.decideFormats();
		const origin = originOf(sheet);
		for (const record of records) {
			rejected.delete(record);
			const reading = sheet.read(found.records[record] as JsonRecord);
			if (reading === undefined) continue;
			origin.record = record;
			admitReading(context, reading, origin);
			if (record % STEPS_PER_SLICE === 0) yield;
		}
		admitOrders(context);
	}
}

/** Where an adapter's readings come from. One serves all of its records, of which only the number changes. */
function originOf(adapter: Adapter): Origin {
	return {
		platform: adapter.platform,
		record: -1,
		formats: isSheet(adapter) ? adapter.formats : PLATFORM_FORMATS,
	};
}

function isSheet(adapter: Adapter): adapter is SheetAdapter {
	return 'decideFormats' in adapter;
}
