import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';
import { DEFAULT_MAPPING } from '../../../../engine/destinations/contacts/fieldMapping';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('reading a contact', () => {
	it('takes what the nodes of this package write', () => {
		const contact = readContact(
			{
				customerId: 1042,
				email: ' Ana@Example.com ',
				phone: '+49 (30) 1234-567',
				consent: 'subscribed',
				segment: 'Champions',
				rfmScore: 4.67,
				route: { action: 'Thank' },
				predictedValue: 120.5,
			},
			3,
			DEFAULT_IDENTIFIERS,
			DEFAULT_MAPPING,
		);
		expect(contact).toMatchObject({
			item: 3,
			customerId: '1042',
			email: 'ana@example.com',
			phone: '+49301234567',
			consent: 'subscribed',
			value: 120.5,
		});
		expect([...contact.properties]).toEqual([
			['rfm_segment', 'Champions'],
			['rfm_score', 4.67],
			['predicted_value', 120.5],
			['segment_action', 'Thank'],
		]);
	});

	it('knows a national number from an international one', () => {
		const phoneOf = (phone: unknown) => readContact({ phone }, 0, DEFAULT_IDENTIFIERS, []).phone;
		expect(phoneOf('030 1234567')).toBeNull();
		expect(phoneOf(49301234567)).toBeNull();
		expect(phoneOf('0049 30 1234567')).toBe('+49301234567');
	});

	it.each([
		['in capitals, as a sheet has it', { consent: 'Unsubscribed' }],
		['as a tick box', { acceptsMarketing: false }],
		['as Shopify says it', { email_marketing_consent: { state: 'unsubscribed' } }],
	])('knows a no %s', (_how, json) => {
		expect(readContact(json, 0, DEFAULT_IDENTIFIERS, []).consent).toBe('unsubscribed');
	});

	it.each(HOSTILE_VALUES)('never fails, though a field holds %s', (_name, value) => {
		const json = Object.fromEntries(
			[
				'customerId',
				'email',
				'phone',
				'consent',
				'segment',
				'rfmScore',
				'route',
				'predictedValue',
			].map((field) => [field, value]),
		);
		const contact = readContact(json, 0, DEFAULT_IDENTIFIERS, DEFAULT_MAPPING);
		expect(['subscribed', 'unsubscribed', 'unknown']).toContain(contact.consent);
		for (const property of contact.properties.values()) {
			expect(property === null || ['string', 'number', 'boolean'].includes(typeof property)).toBe(
				true,
			);
			expect(Number.isNaN(property)).toBe(false);
		}
	});

	it('finds nothing on prototypes', () => {
		const mapping = ['__proto__', 'constructor', 'constructor.name', 'toString', 'a.__proto__.b'];
		const contact = readContact(
			{ a: {} },
			0,
			{ email: 'constructor', phone: '__proto__', customerId: 'constructor.name' },
			mapping.map((field) => ({ field, property: field })),
		);
		expect(contact.properties.size).toBe(0);
		expect(contact.customerId).toBeNull();
	});
});
