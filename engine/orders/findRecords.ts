import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Item } from '../item';
import { openEnvelope } from './envelopes';
import { isRecord, type JsonRecord } from '../json';

import type { Recogniser, Shape } from './recogniser';

/** The first look at an item may wait for each of its fields to come from the memory. */
const ITEMS_BETWEEN_PAUSES = STEPS_PER_SLICE / 4;

/** The records found in the items of a run, in columns: which item each is from, and which shape it has. */
export interface FoundRecords {
	readonly records: JsonRecord[];
	readonly items: number[];
	/** Index of the record's shape among the recogniser's. */
	readonly shapes: number[];
	/** The object that a record was found in, where it was not the item itself. */
	readonly envelopes: Map<number, JsonRecord>;
}

/**
 * Finds the records: an item is one, or wraps some. An item in which nothing is known stays one record, so that it can
 * be rejected by name.
 *
 * @param isKnown whether records of a shape can be read
 */
export function* findRecords(
	items: readonly Item[],
	recogniser: Recogniser,
	isKnown: (shape: Shape) => boolean,
): Sliced<FoundRecords> {
	// As long as the items are, which is what nearly always comes of them: growing on the way would leave three times the
	// memory behind for the garbage collector.
	const records = new Array<JsonRecord>(items.length);
	// Of a million entries each list takes the runtime some ten milliseconds.
	yield;
	const itemOfRecord = new Array<number>(items.length);
	yield;
	const shapes = new Array<number>(items.length);
	yield;
	const found: FoundRecords = { records, items: itemOfRecord, shapes, envelopes: new Map() };
	let count = 0;
	const add = (record: JsonRecord, item: number, shape: Shape) => {
		const { plain } = shape;
		found.records[count] = plain === undefined ? record : renamed(record, shape.keys, plain.keys);
		found.items[count] = item;
		found.shapes[count] = (plain ?? shape).index;
		count++;
	};
	const shapeIsKnown = (shape: Shape) => isKnown(shape.plain ?? shape);
	const recordIsKnown = (record: JsonRecord) => shapeIsKnown(recogniser.shapeOf(record));
	let latestKnown: Shape | undefined;
	for (let item = 0; item < items.length; item++) {
		if (item % ITEMS_BETWEEN_PAUSES === 0) yield;
		const json = (items[item] as Item).json;
		const record = isRecord(json) ? json : { data: json };
		const shape = recogniser.shapeOf(record);
		const known = shape === latestKnown || shapeIsKnown(shape);
		if (known) latestKnown = shape;
		const inside = known ? undefined : openEnvelope(record, recordIsKnown);
		if (inside === undefined) {
			add(record, item, shape);
			continue;
		}
		for (const enclosed of inside) {
			found.envelopes.set(count, enclosed.envelope);
			add(enclosed.record, item, recogniser.shapeOf(enclosed.record));
			if (count % STEPS_PER_SLICE === 0) yield;
		}
	}
	found.records.length = found.items.length = found.shapes.length = count;
	return found;
}

/** The record with other names for its fields, in the same order. */
function renamed(
	record: JsonRecord,
	keys: readonly string[],
	names: readonly string[],
): JsonRecord {
	return Object.fromEntries(keys.map((key, i) => [names[i] as string, record[key]]));
}
