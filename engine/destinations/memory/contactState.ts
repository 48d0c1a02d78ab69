import { sha256 } from '../../identity/sha256';
import type { Contact } from '../contacts/contact';
import type { WriteSettings } from '../destination';

/** Short enough for a memory of many customers, long enough that no two states of one customer share it. */
export const FINGERPRINT_LENGTH = 16;

/** What a contact is remembered by: never the address itself. */
export function contactKey({ customerId, email, phone }: Contact): string {
	return sha256(customerId ?? email ?? phone ?? '').slice(0, FINGERPRINT_LENGTH);
}

/** Says whether two runs would write the same about a contact. */
export function fingerprintOf(contact: Contact, settings: WriteSettings): string {
	const { customerId, email, phone, consent, segment, properties } = contact;
	const { addToList, removeFromList } = settings;
	const state = [
		customerId,
		email,
		phone,
		consent,
		segment,
		[...properties],
		addToList,
		removeFromList,
	];
	return sha256(JSON.stringify(state)).slice(0, FINGERPRINT_LENGTH);
}
