import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Destination } from './destination';

/** What the frame of a request takes, beside its contacts. */
const FRAME_BYTES = 4_096;
/** Measuring one contact takes many steps. */
const CONTACTS_PER_SLICE = STEPS_PER_SLICE / 16;

/**
 * Divides contacts into batches that a destination takes: by number and by size.
 *
 * @param bytesOf the size of one contact in a request, bytes of JSON
 * @returns batches in the order of the contacts; a contact that is too large by itself is a batch of its own
 */
export function* batchesOf<Entry>(
	contacts: readonly Entry[],
	limits: Destination['batch'],
	bytesOf: (contact: Entry) => number,
): Sliced<Entry[][]> {
	const batches: Entry[][] = [];
	let batch: Entry[] = [];
	let bytes = FRAME_BYTES;
	let measured = 0;
	for (const contact of contacts) {
		const size = bytesOf(contact);
		if (batch.length > 0 && (batch.length === limits.contacts || bytes + size > limits.bytes)) {
			batches.push(batch);
			batch = [];
			bytes = FRAME_BYTES;
		}
		batch.push(contact);
		bytes += size;
		if (++measured % CONTACTS_PER_SLICE === 0) yield;
	}
	if (batch.length > 0) batches.push(batch);
	return batches;
}
