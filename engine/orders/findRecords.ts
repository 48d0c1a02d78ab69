import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { openEnvelope } from './envelopes';
import { isRecord } from './json';
import type { JsonRecord } from './reading';
import type { Recogniser, Shape } from './recogniser';

/** A workflow item, in as far as it matters here. */
export interface Item {
	readonly json: unknown;
}

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
	const found: FoundRecords = { records: [], items: [], shapes: [], envelopes: new Map() };
	const recordIsKnown = (record: JsonRecord) => isKnown(recogniser.shapeOf(record));
	for (let item = 0; item < items.length; item++) {
		if (item % STEPS_PER_SLICE === 0) yield;
		const json = (items[item] as Item).json;
		const record = isRecord(json) ? json : { data: json };
		const shape = recogniser.shapeOf(record);
		const inside = isKnown(shape) ? undefined : openEnvelope(record, recordIsKnown);
		if (inside === undefined) {
			found.records.push(record);
			found.items.push(item);
			found.shapes.push(shape.index);
			continue;
		}
		for (const enclosed of inside) {
			found.envelopes.set(found.records.length, enclosed.envelope);
			found.records.push(enclosed.record);
			found.items.push(item);
			found.shapes.push(recogniser.shapeOf(enclosed.record).index);
			if (found.records.length % STEPS_PER_SLICE === 0) yield;
		}
	}
	return found;
}
