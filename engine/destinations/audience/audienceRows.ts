import { sha256 } from '../../customers/sha256';
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

/**
 * Rows of an audience. Meta hashes the address in lower case and the telephone number as digits alone; Google takes the
 * dots and suffixes out of Gmail addresses and keeps the plus of the number.
 *
 * @example
 * audienceRows([contact], 'meta')[0].email // 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514'
 */
export function audienceRows(
	contacts: readonly Contact[],
	network: AudienceNetwork,
): AudienceRow[] {
	return contacts.map(({ item, email, phone, value }) => ({
		item,
		email: email === null ? null : sha256(network === 'google' ? googleEmail(email) : email),
		phone: phone === null ? null : sha256(network === 'google' ? phone : phone.slice(1)),
		value: Math.max(0, value ?? 0),
	}));
}
