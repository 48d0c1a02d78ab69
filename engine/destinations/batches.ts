import type { Contact } from './contacts/contact';
import type { Destination } from './destination';

/** What the frame of a request takes, beside its contacts. */
const FRAME_BYTES = 4_096;

/**
 * Divides contacts into batches that a destination takes: by number and by size.
 *
 * @param bytesOf the size of one contact in a request, bytes of JSON
 * @returns batches in the order of the contacts; a contact that is too large by itself is a batch of its own
 */
export function batchesOf(
	contacts: readonly Contact[],
	limits: Destination['batch'],
	bytesOf: (contact: Contact) => number,
): Contact[][] {
	const batches: Contact[][] = [];
	let batch: Contact[] = [];
	let bytes = FRAME_BYTES;
	for (const contact of contacts) {
		const size = bytesOf(contact);
		if (batch.length > 0 && (batch.length === limits.contacts || bytes + size > limits.bytes)) {
			batches.push(batch);
			batch = [];
			bytes = FRAME_BYTES;
		}
		batch.push(contact);
		bytes += size;
	}
	if (batch.length > 0) batches.push(batch);
	return batches;
}
