import { tidyEmail, tidyId, tidyPhone } from '../../identity/contact';
import { sha256 } from '../../identity/sha256';
import { isRecord, valueAt } from '../../json';
import { PHONE_FIELDS } from '../channels/phoneFields';
import { findField } from '../facts/findField';

/** Whether the customer of an item asked to be left alone or forgotten. */
export interface OptedOut {
	(json: unknown): boolean;
	/** Entries of the list that name nobody, as far as can be told. */
	readonly unreadable?: number;
}

const SHA_256 = /^[0-9a-f]{64}$/;
/** Names of an entry's fields, as `plainName` gives them. */
const FIELDS = [
	...['customerid', 'id', 'email', 'emailaddress', 'mail'],
	...['phone', 'phonenumber', 'mobile', 'telephone'],
];
/** An entry with more fields is no record of a customer. */
const MOST_FIELDS = 500;

/** An e-mail address or id longer than this is none. */
const LONGEST_ENTRY = 512;

/**
 * Reads a list of customers who opted out: a text with commas, semicolons or lines, or a list of texts, numbers or
 * objects with `customerId`, `email` or `phone`, in any spelling of these names. Addresses are recognised in any spelling
 * and as their SHA-256.
 *
 * @param customerField see `customerKey`
 *
 * @example
 * readOptOuts('Ana@Example.com, 1042')({ email: 'ana@example.com' }) // true
 */
export function readOptOuts(list: unknown, customerField = 'customerId'): OptedOut {
	const fields = new Set([...FIELDS, plainName(customerField)]);
	const read = entriesOf(list).map((entry) => keysOf(entry, fields));
	const listed = read.flat();
	const unreadable = read.filter(({ length }) => length === 0).length;
	if (listed.length === 0) return Object.assign(() => false, { unreadable });
	const listsHashes = listed.some((key) => SHA_256.test(key));
	const keys = new Set(listed);
	for (const key of listed) if (key.includes('@')) keys.add(sha256(key));
	const hasOptedOut = (json: unknown) => {
		const email = tidyEmail(findField(json, 'email'));
		return (
			isListed(keys, tidyId(findField(json, customerField))) ||
			isListed(keys, email) ||
			PHONE_FIELDS.some((field) => isListed(keys, tidyPhone(findField(json, field)))) ||
			// Either side may hold the address as a hash only: a list of people who are to be forgotten should.
			(email === null && isListed(keys, tidyId(findField(json, 'email')))) ||
			(email !== null && listsHashes && keys.has(sha256(email)))
		);
	};
	return Object.assign(hasOptedOut, { unreadable });
}

function isListed(keys: ReadonlySet<string>, text: string | null): boolean {
	return text !== null && keys.has(text.toLowerCase());
}

function entriesOf(list: unknown): readonly unknown[] {
	const entries = typeof list === 'string' ? list.split(/[,;\n\r\t]/) : list;
	if (!Array.isArray(entries)) return entries === undefined || entries === null ? [] : [entries];
	return entries.filter((entry) => typeof entry !== 'string' || entry.trim() !== '');
}

/** Everything by which an entry is to be recognised: an id may also be a phone number, and nobody says which. */
function keysOf(entry: unknown, fields: ReadonlySet<string>): string[] {
	if (!isRecord(entry)) return keysOfValue(entry);
	return Object.keys(entry)
		.slice(0, MOST_FIELDS)
		.filter((name) => fields.has(plainName(name)))
		.flatMap((name) => keysOfValue(valueAt(entry, name)));
}

function keysOfValue(value: unknown): string[] {
	if (typeof value === 'string' && value.length > LONGEST_ENTRY) return [];
	const email = tidyEmail(value);
	if (email !== null) return [email];
	const keys = [tidyId(value), tidyPhone(value)].filter((key) => key !== null);
	return keys.map((key) => key.toLowerCase());
}

/** Sheets and services write a field's name in many ways: `Email`, `e-mail`, `customer_id`. */
function plainName(name: string): string {
	return name.length > LONGEST_ENTRY ? '' : name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
