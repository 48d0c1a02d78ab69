import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Item } from '../item';
import type { CustomerOrders } from './customerOrders';
import { openEnvelope, type EnclosedRecord } from './envelopes';
import { isRecord, type JsonRecord } from '../json';
import { grown } from '../memory/grown';
import { lastingColumn } from '../memory/lastingColumn';
import { LongMap } from '../memory/longMap';
import type { Recogniser, Shape } from './recogniser';

/** The first look at an item may wait for each of its fields to come from the memory. */
const ITEMS_BETWEEN_PAUSES = STEPS_PER_SLICE / 4;
/** To look into what an item holds takes a hundred times as long as to see that it is a row. */
const OPENED_BETWEEN_PAUSES = 64;

/** What lies in objects and lists of a record. */
export interface WithinRecords {
	readonly customers: CustomerOrders;
	/** Whether a record can be read by what the objects in it hold. */
	isKnown(record: JsonRecord): boolean;
}

/** The records found in the items of a run, in columns: which item each is from, and which shape it has. */
export interface FoundRecords {
	readonly records: JsonRecord[];
	readonly items: Uint32Array;
	/** Index of the record's shape among the recogniser's. */
	readonly shapes: Uint32Array;
	/** The object that a record was found in, where it was not the item itself. */
	readonly envelopes: LongMap<JsonRecord>;
}

/**
 * Finds the records: an item is one, or wraps some. An item in which nothing is known stays one record, so that it can
 * be rejected by name.
 *
 * @param isKnown whether records of a shape can be read
 * @param within what to find in records that cannot
 */
export function* findRecords(
	items: readonly Item[],
	recogniser: Recogniser,
	isKnown: (shape: Shape) => boolean,
	within?: WithinRecords,
): Sliced<FoundRecords> {
	// As long as the items are, which is what nearly always comes of them: growing on the way would leave three times the
	// memory behind for the garbage collector.
	const records = new Array<JsonRecord>(items.length);
	// Of a million entries the list takes the runtime some ten milliseconds.
	yield;
	let itemOfRecord = lastingColumn(Uint32Array, items.length);
	let shapes = lastingColumn(Uint32Array, items.length);
	const envelopes = new LongMap<JsonRecord>();
	let count = 0;
	const add = (record: JsonRecord, item: number, shape: Shape) => {
		const { plain } = shape;
		if (count === shapes.length) {
			itemOfRecord = grown(itemOfRecord, lastingColumn(Uint32Array, 2 * count));
			shapes = grown(shapes, lastingColumn(Uint32Array, 2 * count));
		}
		records[count] = plain === undefined ? record : renamed(record, shape.keys, plain.keys);
		itemOfRecord[count] = item;
		shapes[count] = (plain ?? shape).index;
		count++;
	};
	const shapeIsKnown = (shape: Shape) => isKnown(shape.plain ?? shape);
	const recordIsKnown = (record: JsonRecord) => shapeIsKnown(recogniser.shapeOf(record));
	const ordersOf = (record: JsonRecord) =>
		within?.customers.mayHold(recogniser.shapeOf(record)) === true
			? within.customers.ordersOf(record)
			: undefined;
	function* open(record: JsonRecord, shape: Shape): Sliced<EnclosedRecord[] | undefined> {
		const orders = ordersOf(record)?.map((order) => ({ record: order, envelope: record }));
		if (orders !== undefined || shapeIsKnown(shape)) return orders;
		const opened = yield* openEnvelope(record, recordIsKnown, ordersOf);
		if (opened !== undefined || within === undefined || within.isKnown(record)) return opened;
		return yield* openEnvelope(record, within.isKnown, ordersOf);
	}
	let latestPlain: Shape | undefined;
	let opened = 0;
	for (let item = 0; item < items.length; item++) {
		if (item % ITEMS_BETWEEN_PAUSES === 0) yield;
		const json = (items[item] as Item).json;
		const record = isRecord(json) ? json : { data: json };
		const shape = recogniser.shapeOf(record);
		const isPlain =
			shape === latestPlain || (shapeIsKnown(shape) && within?.customers.mayHold(shape) !== true);
		if (isPlain) latestPlain = shape;
		if (!isPlain && ++opened % OPENED_BETWEEN_PAUSES === 0) yield;
		const inside = isPlain ? undefined : yield* open(record, shape);
		if (inside === undefined) {
			add(record, item, shape);
			continue;
		}
		for (const enclosed of inside) {
			envelopes.set(count, enclosed.envelope);
			add(enclosed.record, item, recogniser.shapeOf(enclosed.record));
			if (count % STEPS_PER_SLICE === 0) yield;
		}
	}
	records.length = count;
	return {
		records,
		items: itemOfRecord.subarray(0, count),
		shapes: shapes.subarray(0, count),
		envelopes,
	};
}

/** The record with other names for its fields, in the same order. */
function renamed(
	record: JsonRecord,
	keys: readonly string[],
	names: readonly string[],
): JsonRecord {
	return Object.fromEntries(keys.map((key, i) => [names[i] as string, record[key]]));
}
