import type { JsonRecord } from '../../json';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FoundRecords } from '../findRecords';

/** The first of a shape, and some of those that follow: what is null in the first may be filled in later. */
const FIRST = 30;
const MOST = 60;
const EVERY = 499;

/**
 * Some records of each shape, to look at what their fields hold.
 *
 * @param shapes how many there are
 */
export function* sampleShapes(shapes: number, found: FoundRecords): Sliced<JsonRecord[][]> {
	const samples = Array.from({ length: shapes }, (): JsonRecord[] => []);
	const { length } = found.records;
	for (let record = 0; record < length; record++) {
		if (record % STEPS_PER_SLICE === 0) yield;
		const ofShape = samples[found.shapes[record] as number] as JsonRecord[];
		if (ofShape.length < FIRST || (ofShape.length < MOST && record % EVERY === 0)) {
			ofShape.push(found.records[record] as JsonRecord);
		}
	}
	return samples;
}
