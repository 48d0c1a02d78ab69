import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FoundRecords } from '../findRecords';
import type { JsonRecord } from '../../json';

/**
 * All records of some shapes. They are looked for only where something is open.
 *
 * @param isWanted for each shape, by its index
 */
export function* rowsOfShapes(
	isWanted: readonly boolean[],
	found: FoundRecords,
): Sliced<JsonRecord[]> {
	const rows: JsonRecord[] = [];
	for (let record = 0; record < found.records.length; record++) {
		if (isWanted[found.shapes[record] as number] === true) {
			rows.push(found.records[record] as JsonRecord);
		}
		if (record % STEPS_PER_SLICE === 0) yield;
	}
	return rows;
}
