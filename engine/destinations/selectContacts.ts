import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { Contact } from './contacts/contact';
import { IDENTIFIERS, type Destination, type Identifier } from './destination';
import { contactKey, fingerprintOf } from './memory/contactState';
import type { ConsentRule, SyncSettings } from './syncSettings';
import type { SyncResult, SyncStatus } from './syncStatus';

/** A contact that there is something to write for. */
export interface OpenContact {
	contact: Contact;
	/** What it is remembered by, and as what. */
	key: string;
	fingerprint: string;
}

export interface Selection {
	open: OpenContact[];
	/** What became of the others, by their place among the input items. */
	concluded: Map<number, SyncResult>;
}

/** Two hashes for each contact. */
const CONTACTS_PER_SLICE = STEPS_PER_SLICE / 16;

/** Finds the contacts that there is something to write for, and says of the others why not. */
export function* selectContacts(
	destination: Pick<Destination, 'displayName' | 'identifiedBy'>,
	contacts: readonly Contact[],
	settings: SyncSettings,
): Sliced<Selection> {
	const selection: Selection = { open: [], concluded: new Map() };
	const seen = new Set<string>();
	let done = 0;
	for (const contact of contacts) {
		select(destination, contact, settings, seen, selection);
		if (++done % CONTACTS_PER_SLICE === 0) yield;
	}
	return selection;
}

function select(
	destination: Pick<Destination, 'displayName' | 'identifiedBy'>,
	contact: Contact,
	settings: SyncSettings,
	seen: Set<string>,
	{ open, concluded }: Selection,
): void {
	const { item, consent } = contact;
	const conclude = (status: SyncStatus, detail: string) =>
		concluded.set(item, { item, status, detail });
	const foundBy = destination.identifiedBy.find((name) => contact[name] !== null);
	if (foundBy === undefined) {
		conclude('noIdentifier', lackOf(destination));
		return;
	}
	if (!mayBeWritten(contact, settings.consent)) {
		conclude('consent', CONSENT_WORDS[consent]);
		return;
	}
	const identities = identitiesOf(contact, foundBy);
	if (identities.some((identity) => seen.has(identity))) {
		conclude('duplicate', 'The same customer is in an item before this one, which was written.');
		return;
	}
	for (const identity of identities) seen.add(identity);
	const key = contactKey(contact);
	const fingerprint = fingerprintOf(contact, settings);
	const sent = settings.memory?.get(key);
	if (settings.onlyChanges && sent?.fingerprint === fingerprint) {
		conclude('unchanged', 'Nothing has changed since it was last written.');
		return;
	}
	open.push({ contact: asLastWritten(contact, sent?.segment), key, fingerprint });
}

/** What an earlier run wrote counts as the segment before, where the items do not say it. */
function asLastWritten(contact: Contact, writtenSegment: string | null | undefined): Contact {
	if (writtenSegment === undefined) return contact;
	return {
		...contact,
		previousSegment: contact.previousSegment ?? writtenSegment,
		writtenSegment,
	};
}

/** By each of these a contact is the same as one before: how the destination finds it, and its ID in the shop. */
function identitiesOf(contact: Contact, foundBy: Identifier): string[] {
	return IDENTIFIERS.filter((name) => name === foundBy || name === 'customerId')
		.filter((name) => contact[name] !== null)
		.map((name) => `${name} ${contact[name]}`);
}

function lackOf({ displayName, identifiedBy }: Pick<Destination, 'displayName' | 'identifiedBy'>) {
	const needed = identifiedBy.map((name) => IDENTIFIER_WORDS[name]).join(' or ');
	return `${displayName} needs ${needed}, and this item has none.`;
}

const IDENTIFIER_WORDS = {
	email: 'an email address',
	phone: 'a phone number with its country code',
	customerId: 'a customer ID',
} as const;

const CONSENT_WORDS = {
	unsubscribed: 'This customer has unsubscribed.',
	unknown: 'It is not known whether this customer agreed to marketing.',
	subscribed: '',
} as const;

function mayBeWritten({ consent }: Contact, rule: ConsentRule): boolean {
	if (rule === 'everyone') return true;
	return consent === 'subscribed' || (rule === 'notUnsubscribed' && consent === 'unknown');
}
