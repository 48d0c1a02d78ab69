import { sha256 } from '../../identity/sha256';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { Contact } from '../contacts/contact';
import { googleEmail } from './googleEmail';

/** A person as an advertising platform matches them: nothing of the address itself leaves. */
export interface AudienceRow {
	item: number;
	/** SHA-256 in lower-case hex, or null where there is no address. */
	email: string | null;
	phone: string | null;
	/** Predicted value, for audiences by value; never negative. */
	value: number;
}

export type AudienceNetwork = 'meta' | 'google';

/** Two hashes for each person. */
const CONTACTS_PER_SLICE = STEPS_PER_SLICE / 8;

/**
 * Rows of an audience. Meta hashes the address in lower case and the telephone number as digits alone; Google takes the
 * dots and suffixes out of Gmail addresses and keeps the plus of the number.
 *
 * @example
 * runAtOnce(audienceRows([contact], 'meta'))[0].email // 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514'
 */
export function* audienceRows(
	contacts: readonly Contact[],
	network: AudienceNetwork,
): Sliced<AudienceRow[]> {
	const rows: AudienceRow[] = [];
	for (const { item, email, phone, value } of contacts) {
		rows.push({
			item,
			email: email === null ? null : sha256(network === 'google' ? googleEmail(email) : email),
			phone: phone === null ? null : sha256(network === 'google' ? phone : phone.slice(1)),
			value: Math.max(0, value ?? 0),
		});
		if (rows.length % CONTACTS_PER_SLICE === 0) yield;
	}
	return rows;
}
