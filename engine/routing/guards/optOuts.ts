import { tidyEmail, tidyId, tidyPhone } from '../../identity/contact';
import { sha256 } from '../../identity/sha256';
import { isRecord, valueAt } from '../../json';
import { findField } from '../facts/findField';

/** Whether the customer of an item asked to be left alone or forgotten. */
export type OptedOut = (json: unknown) => boolean;

const SHA_256 = /^[0-9a-f]{64}$/;
const FIELDS = ['customerId', 'id', 'email', 'phone'] as const;

/** An e-mail address or id longer than this is none. */
const LONGEST_ENTRY = 512;

/**
 * Reads a list of customers who opted out: a text with commas, semicolons or lines, or a list of texts, numbers or
 * objects with `customerId`, `email` or `phone`. Addresses are recognised in any spelling and as their SHA-256.
 *
 * @param customerField see `customerKey`
 *
 * @example
 * readOptOuts('Ana@Example.com, 1042')({ email: 'ana@example.com' }) // true
 */
export function readOptOuts(list: unknown, customerField = 'customerId'): OptedOut {
	const listed = entriesOf(list).flatMap(keysOf);
	if (listed.length === 0) return () => false;
	const listsHashes = listed.some((key) => SHA_256.test(key));
	const keys = new Set(listed);
	for (const key of listed) if (key.includes('@')) keys.add(sha256(key));
	return (json) => {
		const email = tidyEmail(findField(json, 'email'));
		return (
			isListed(keys, tidyId(findField(json, customerField))) ||
			isListed(keys, email) ||
			isListed(keys, tidyPhone(findField(json, 'phone'))) ||
			// Either side may hold the address as a hash only: a list of people who are to be forgotten should.
			(email === null && isListed(keys, tidyId(findField(json, 'email')))) ||
			(email !== null && listsHashes && keys.has(sha256(email)))
		);
	};
}

function isListed(keys: ReadonlySet<string>, text: string | null): boolean {
	return text !== null && keys.has(text.toLowerCase());
}

function entriesOf(list: unknown): readonly unknown[] {
	if (typeof list === 'string') return list.split(/[,;\n\r\t]/);
	if (Array.isArray(list)) return list;
	return list === undefined || list === null ? [] : [list];
}

/** Everything by which an entry is to be recognised: an id may also be a phone number, and nobody says which. */
function keysOf(entry: unknown): string[] {
	if (isRecord(entry)) {
		return FIELDS.flatMap((field) => {
			const value = valueAt(entry, field);
			return isRecord(value) || Array.isArray(value) ? [] : keysOf(value);
		});
	}
	if (typeof entry === 'string' && entry.length > LONGEST_ENTRY) return [];
	const email = tidyEmail(entry);
	if (email !== null) return [email];
	const phone = tidyPhone(entry);
	const keys = [tidyId(entry), phone].filter((key) => key !== null);
	return keys.map((key) => key.toLowerCase());
}
