import { tidyEmail, tidyId, tidyPhone } from '../identity/contact';
import { findField } from './facts/findField';

/**
 * What tells a customer from all others: the id, without one the e-mail address, without that the phone number. Of a
 * guest the id of RFM Score is the address itself, and both give the same key.
 *
 * @param field holds the id where it has another name than `customerId`
 * @returns undefined where the item names nobody
 *
 * @example
 * customerKey({ customerId: 7, email: 'ana@example.com' }) // '7'
 * customerKey({ email: 'Ana@Example.com' }) // 'ana@example.com'
 */
export function customerKey(json: unknown, field = 'customerId'): string | undefined {
	const id = tidyId(findField(json, field));
	if (id !== null) return id.includes('@') ? (tidyEmail(id) ?? id) : id;
	return tidyEmail(findField(json, 'email')) ?? tidyPhone(findField(json, 'phone')) ?? undefined;
}
