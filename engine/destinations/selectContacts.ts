import { contactKey, fingerprintOf } from './changes';
import type { Contact } from './contacts/contact';
import type { Destination } from './destination';
import type { ConsentRule, SyncSettings } from './syncSettings';
import type { SyncStatus } from './syncStatus';

/** The contacts that there is something to write for. */
export function selectContacts(
	destination: Pick<Destination, 'displayName' | 'identifiedBy'>,
	contacts: readonly Contact[],
	settings: SyncSettings,
	conclude: (contact: Contact, status: SyncStatus, detail: string) => void,
): Contact[] {
	const seen = new Set<string>();
	return contacts.filter((contact) => {
		const key = contactKey(contact);
		if (destination.identifiedBy.every((name) => contact[name] === null)) {
			const needed = destination.identifiedBy.map((name) => IDENTIFIER_WORDS[name]).join(' or ');
			conclude(
				contact,
				'noIdentifier',
				`${destination.displayName} needs ${needed}, and this item has none.`,
			);
		} else if (!mayBeWritten(contact, settings.consent)) {
			conclude(contact, 'consent', CONSENT_WORDS[contact.consent]);
		} else if (seen.has(key)) {
			conclude(
				contact,
				'duplicate',
				'The same customer is in an item before this one, which was written.',
			);
		} else if (settings.memory?.get(key) === fingerprintOf(contact, settings)) {
			conclude(contact, 'unchanged', 'Nothing has changed since it was last written.');
			seen.add(key);
		} else {
			seen.add(key);
			return true;
		}
		return false;
	});
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
