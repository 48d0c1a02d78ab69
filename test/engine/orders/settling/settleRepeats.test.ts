import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';
import {
	stripeChargeSample,
	stripeIntentSample,
	stripeInvoicePaymentSample,
	stripeInvoiceSample,
} from '../platforms/eventSamples';

/** Plain and unrefunded, so that the sum alone tells how often the money counted: 129.80. */
const charge = { ...stripeChargeSample, amount_refunded: 0 };
const intent = stripeIntentSample;
const expanded = { ...stripeInvoiceSample, post_payment_credit_notes_amount: 0 };
const bare = { ...expanded, payments: undefined };

function spent(items: readonly JsonRecord[]): number {
	const [forward, backward] = [items, [...items].reverse()].map((order) =>
		scoreShop(order).customers.reduce((sum, { totalSpent }) => sum + (totalSpent ?? 0), 0),
	);
	expect(backward).toBe(forward);
	return forward as number;
}

describe('a Stripe charge, its intent and its invoice', () => {
	it('are one payment where the invoice has its payments expanded', () => {
		expect(spent([charge, intent, expanded])).toBe(129.8);
	});

	it('are one payment where the invoice is of an older version', () => {
		expect(spent([charge, intent, { ...bare, payment_intent: 'pi_1', charge: 'ch_1' }])).toBe(
			129.8,
		);
	});

	it('are one payment where only the charge names the invoice', () => {
		expect(spent([{ ...charge, invoice: 'in_1' }, bare])).toBe(129.8);
		expect(spent([{ ...intent, invoice: 'in_1' }, bare])).toBe(129.8);
	});

	it('are one payment where an invoice payment ties them', () => {
		const { customers, rejected } = scoreShop([bare, charge, stripeInvoicePaymentSample]);
		expect(customers[0]?.totalSpent).toBe(129.8);
		expect(rejected.map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate']);
		expect(spent([bare, charge, stripeInvoicePaymentSample])).toBe(129.8);
	});

	it('are one payment where an event told of the invoice before its payments were expanded', () => {
		const event = {
			id: 'evt_9',
			object: 'event',
			created: 1,
			livemode: true,
			type: 'invoice.paid',
		};
		expect(spent([{ ...event, data: { object: bare } }, expanded, charge])).toBe(129.8);
	});

	it('never count twice where nothing ties the invoice to a payment of the same customer', () => {
		expect(spent([charge, bare])).toBe(129.8);
		const { rejected } = scoreShop([charge, bare]);
		expect(rejected).toMatchObject([{ reason: 'duplicate', record: 1 }]);
		expect(rejected[0]?.detail).toMatch(/expand\[\]=data\.payments/);
	});

	it('never count twice where the payment was paid back since', () => {
		const back = { ...charge, amount_refunded: 12980 };
		expect(spent([back, bare])).toBe(0);
	});

	it('count as the invoice where nothing else of that time is there', () => {
		expect(spent([bare])).toBe(129.8);
		const later = {
			...charge,
			id: 'ch_2',
			payment_intent: 'pi_2',
			created: 1709287201 + 90 * 86400,
		};
		expect(spent([bare, later])).toBe(259.6);
		const ofAnother = {
			...charge,
			customer: 'cus_2',
			billing_details: { email: 'ben@example.com' },
			receipt_email: null,
		};
		expect(spent([bare, ofAnother])).toBe(259.6);
	});

	it('count as the invoice where several partial payments made it up', () => {
		const shared = {
			...expanded,
			payments: {
				data: [
					{ status: 'paid', payment: { payment_intent: 'pi_1' } },
					{ status: 'paid', payment: { payment_intent: 'pi_2' } },
				],
			},
		};
		const parts = [
			{ ...charge, amount: 10000 },
			{ ...charge, id: 'ch_2', payment_intent: 'pi_2', amount: 2980 },
		];
		expect(spent([shared, ...parts])).toBe(129.8);
		expect(spent([shared, parts[1] as JsonRecord])).toBe(129.8);
	});
});
