import { stripeInvoice } from '../../../../../engine/orders/platforms/stripe/stripeInvoice';
import { describeWithSharedData } from '../../../../support/sharedData';
import { stripeInvoiceSample } from '../eventSamples';
import type { JsonRecord } from '../../../../../engine/json';

const invoice = (changes: JsonRecord) => stripeInvoice({ ...stripeInvoiceSample, ...changes });
const payments = (...data: JsonRecord[]) => ({ payments: { object: 'list', data } });

describe('reading a Stripe invoice', () => {
	it('takes what was paid, when it was paid, and what was credited afterwards', () => {
		expect(stripeInvoice(stripeInvoiceSample)).toEqual({
			kind: 'order',
			orderId: 'pi_1',
			customerId: 'cus_1',
			email: 'ana@example.com',
			phone: '+491511234567',
			placedAt: 1709287201,
			dateStyle: 'epochSeconds',
			total: 12980,
			refunded: 2000,
			tax: 2072,
			shipping: 500,
			unit: 'minor',
			currency: 'eur',
			discounted: true,
			lines: [{ product: 'Ring of the month', quantity: 2 }],
			country: 'AT',
			precedence: 1,
			ties: { alsoKnownAs: ['in_1'] },
		});
	});

	it.each([
		['its own field', { payment_intent: 'pi_7', charge: 'ch_7', payments: undefined }, 'pi_7'],
		['an expanded field', { payment_intent: { id: 'pi_7' }, payments: undefined }, 'pi_7'],
		['its charge', { payment_intent: null, charge: 'ch_7', payments: undefined }, 'ch_7'],
		[
			'the payment that succeeded',
			payments(
				{ status: 'canceled', payment: { payment_intent: 'pi_6' } },
				{ status: 'paid', payment: { payment_intent: 'pi_7' } },
			),
			'pi_7',
		],
		['the charge of a payment', payments({ payment: { charge: { id: 'ch_7' } } }), 'ch_7'],
		['nothing but itself', { payments: undefined }, 'in_1'],
	])('is the same order as its payment, by %s', (_, changes, orderId) => {
		expect(invoice(changes).orderId).toBe(orderId);
	});

	it('goes before its payments where several partial ones paid it, of which it is the sum', () => {
		const both = payments(
			{ status: 'paid', payment: { payment_intent: 'pi_7' } },
			{ status: 'paid', payment: { payment_intent: 'pi_8' } },
		);
		expect(invoice(both)).toMatchObject({
			orderId: 'in_1',
			precedence: 4,
			ties: { alsoKnownAs: ['pi_7', 'pi_8'] },
		});
	});

	it.each([
		['void', 'cancelled'],
		['draft', 'unpaid'],
		['open', 'unpaid'],
		['uncollectible', 'unpaid'],
	])('does not count while the status is %s', (status, reason) => {
		expect(invoice({ status }).exclusion).toEqual({
			reason,
			detail: `Stripe says status: ${status}`,
		});
	});

	it('prefers the sum of taxes where an older version gives it', () => {
		expect(invoice({ tax: 2100 }).tax).toBe(2100);
	});

	it('gives no tax where one of the taxes is unreadable', () => {
		expect(invoice({ total_taxes: [{ amount: 5 }, { amount: '7' }] }).tax).toBeUndefined();
	});

	it('is not discounted by a discount of nothing', () => {
		expect(invoice({ total_discount_amounts: [{ amount: 0 }] }).discounted).toBe(false);
	});
});

describeWithSharedData(
	'payloads/stripe_invoice.json',
	"Stripe's own example of an invoice",
	(file) => {
		it('is an unpaid draft of a customer, in test mode', () => {
			const reading = stripeInvoice(file.json() as JsonRecord);
			expect(reading).toEqual({
				kind: 'order',
				orderId: 'in_1Pgc6tB7WZ01zgkWu9fdqL6I',
				customerId: 'cus_QXg1o8vcGmoR32',
				placedAt: 1234567890,
				dateStyle: 'epochSeconds',
				total: 0,
				refunded: 0,
				shipping: 0,
				unit: 'minor',
				currency: 'usd',
				exclusion: {
					reason: 'test',
					detail: 'Stripe says livemode: false. Use a live key to read real payments.',
				},
				discounted: false,
				lines: [{ product: 'My First Invoice Item (created for API docs)', quantity: 1 }],
				precedence: 1,
				ties: { mayRepeat: expect.stringContaining('expand[]=data.payments') },
			});
		});

		it('would be unpaid in live mode, since it is a draft', () => {
			const live = { ...(file.json() as JsonRecord), livemode: true };
			expect(stripeInvoice(live).exclusion).toEqual({
				reason: 'unpaid',
				detail: 'Stripe says status: draft',
			});
		});
	},
);
