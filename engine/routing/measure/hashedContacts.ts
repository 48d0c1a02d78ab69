import type { Identities } from '../../identity/identities';
import { sha256 } from '../../identity/sha256';
import type { Item } from '../../item';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { findField } from '../facts/findField';

const SHA_256 = /^[0-9a-f]{64}$/i;
const HASH_LENGTH = 64;
/** Hashing an address costs some microseconds. */
const HASHES_PER_SLICE = STEPS_PER_SLICE / 8;

/** The address or phone number behind a hash, where an order has it. */
export type ContactBehind = (value: unknown) => string | undefined;

/**
 * Customers who were stored by the SHA-256 of their address, as the option "Hash Emails" gives them, are found again by
 * the hashes of the addresses in the orders. Nothing is hashed where no item holds a hash.
 *
 * @param customerField see `customerKey`
 */
export function* hashedContacts(
	items: readonly Item[],
	identities: Identities,
	customerField: string,
): Sliced<ContactBehind> {
	if (!(yield* someAreHashed(items, customerField))) return () => undefined;
	const texts = new Map<string, string>();
	for (let node = 0; node < identities.size; node++) {
		if (node % HASHES_PER_SLICE === 0) yield;
		const isId = identities.kindOf(node) === 'id';
		const contacts = isId
			? [identities.emails.textOf(node), identities.phones.textOf(node)]
			: [identities.textOf(node)];
		for (const text of contacts) if (text !== null) texts.set(sha256(text), text);
	}
	return (value) => (isHash(value) ? texts.get(value.toLowerCase()) : undefined);
}

/** Whether a value is a SHA-256 as this package and advertising platforms write it. */
function isHash(value: unknown): value is string {
	return typeof value === 'string' && value.length === HASH_LENGTH && SHA_256.test(value);
}

function* someAreHashed(items: readonly Item[], customerField: string): Sliced<boolean> {
	for (let item = 0; item < items.length; item++) {
		if (item % STEPS_PER_SLICE === 0) yield;
		const { json } = items[item] as Item;
		if (isHash(findField(json, 'email')) || isHash(findField(json, customerField))) return true;
	}
	return false;
}
