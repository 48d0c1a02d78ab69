import type { Contact } from '../../../engine/destinations/contacts/contact';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../engine/destinations/contacts/readContact';
import type { Identifier } from '../../../engine/destinations/destination';
import type { SentMemory } from '../../../engine/destinations/memory/sentMemory';
import { selectContacts } from '../../../engine/destinations/selectContacts';
import type { SyncSettings } from '../../../engine/destinations/syncSettings';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

const SETTINGS: SyncSettings = {
	consent: 'notUnsubscribed',
	onlyChanges: true,
	recordChange: true,
	day: '2026-06-30',
};

const contacts = (...records: Array<Record<string, unknown>>): Contact[] =>
	records.map((json, item) => readContact(json, item, DEFAULT_IDENTIFIERS, []));

function select(
	given: readonly Contact[],
	settings: Partial<SyncSettings> = {},
	identifiedBy: readonly Identifier[] = ['email', 'phone', 'customerId'],
) {
	const destination = { displayName: 'A tool', identifiedBy };
	const { open, concluded } = runAtOnce(
		selectContacts(destination, given, { ...SETTINGS, ...settings }),
	);
	return {
		open,
		items: open.map(({ contact }) => contact.item),
		statuses: [...concluded.values()].map(({ item, status }) => [item, status]),
	};
}

describe('the contacts that are written', () => {
	it.each([
		['subscribed', [0], [1, 2]],
		['notUnsubscribed', [0, 2], [1]],
		['everyone', [0, 1, 2], []],
	] as const)('are by the rule "%s" those who may be', (consent, written, left) => {
		const given = contacts(
			{ email: 'a@example.com', consent: 'subscribed' },
			{ email: 'b@example.com', consent: 'unsubscribed' },
			{ email: 'c@example.com' },
		);
		const { items, statuses } = select(given, { consent });
		expect(items).toEqual(written);
		expect(statuses).toEqual(left.map((item) => [item, 'consent']));
	});

	it('are found by what the destination finds them by', () => {
		const given = contacts(
			{ customerId: 'c1' },
			{ phone: '+49301234567' },
			{ email: 'no address' },
		);
		expect(select(given).items).toEqual([0, 1]);
		expect(select(given, {}, ['email']).statuses).toEqual([
			[0, 'noIdentifier'],
			[1, 'noIdentifier'],
			[2, 'noIdentifier'],
		]);
	});

	it('are each there once: by their address, and by their ID in the shop', () => {
		const given = contacts(
			{ customerId: 'c1', email: 'a@example.com' },
			{ customerId: 'c2', email: 'A@example.com ' },
			{ customerId: 'c1', email: 'b@example.com' },
			{ customerId: 'c3', email: 'c@example.com', phone: '+49301234567' },
			{ customerId: 'c4', email: 'd@example.com', phone: '+49301234567' },
		);
		const { items, statuses } = select(given);
		// A family shares a telephone, and is found by address: both are written.
		expect(items).toEqual([0, 3, 4]);
		expect(statuses).toEqual([
			[1, 'duplicate'],
			[2, 'duplicate'],
		]);
	});

	it('are not those whom an earlier run wrote as they are, unless all are wanted', () => {
		const memory: SentMemory = new Map();
		const before = contacts({ email: 'a@example.com', segment: 'Loyal' });
		for (const { key, fingerprint } of select(before).open) {
			memory.set(key, { fingerprint, segment: 'Loyal' });
		}
		expect(select(before, { memory }).statuses).toEqual([[0, 'unchanged']]);
		expect(select(before, { memory, onlyChanges: false }).items).toEqual([0]);
		expect(select(before, { memory, addToList: 'VIP' }).items).toEqual([0]);
	});

	it('know the segment that an earlier run wrote', () => {
		const memory: SentMemory = new Map();
		const now = contacts(
			{ email: 'a@example.com', segment: 'At Risk' },
			{ email: 'b@example.com', segment: 'At Risk', previousSegment: 'Champions' },
		);
		for (const { key } of select(now).open) {
			memory.set(key, { fingerprint: '0'.repeat(16), segment: 'Loyal' });
		}
		expect(select(now, { memory }).open.map(({ contact }) => contact)).toMatchObject([
			{ previousSegment: 'Loyal', writtenSegment: 'Loyal' },
			{ previousSegment: 'Champions', writtenSegment: 'Loyal' },
		]);
	});
});
