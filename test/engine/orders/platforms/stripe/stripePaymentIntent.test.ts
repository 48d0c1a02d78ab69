import { stripePaymentIntent } from '../../../../../engine/orders/platforms/stripe/stripePaymentIntent';
import { describeWithSharedData } from '../../../../support/sharedData';
import { stripeChargeSample, stripeIntentSample } from '../eventSamples';
import type { JsonRecord } from '../../../../../engine/json';

const intent = (changes: JsonRecord) => stripePaymentIntent({ ...stripeIntentSample, ...changes });

describe('reading a Stripe payment intent', () => {
	it('takes what was received once it has succeeded', () => {
		expect(intent({ amount: 20000 })).toEqual({
			kind: 'order',
			orderId: 'pi_1',
			customerId: 'cus_1',
			email: 'receipt@example.com',
			phone: '+4930123456',
			placedAt: 1709287199,
			dateStyle: 'epochSeconds',
			total: 12980,
			unit: 'minor',
			currency: 'eur',
			country: 'AT',
			precedence: 2,
		});
	});

	it('reads refund, e-mail and country from an expanded charge', () => {
		const reading = intent({
			latest_charge: stripeChargeSample,
			receipt_email: null,
			shipping: null,
		});
		expect(reading).toMatchObject({ refunded: 2000, email: 'ana@example.com', country: 'DE' });
	});

	it.each([
		['canceled', 'cancelled'],
		['requires_payment_method', 'unpaid'],
		['requires_capture', 'unpaid'],
		['processing', 'unpaid'],
	])('does not count while the status is %s', (status, reason) => {
		expect(intent({ status }).exclusion).toEqual({
			reason,
			detail: `Stripe says status: ${status}`,
		});
	});

	it('never hides an invoice that shows the payment while it is unpaid itself', () => {
		expect(intent({ status: 'requires_payment_method' }).precedence).toBe(0);
	});

	it('knows test mode', () => {
		expect(intent({ livemode: false }).exclusion?.reason).toBe('test');
	});
});

describeWithSharedData(
	'payloads/stripe_payment_intent.json',
	"Stripe's own example of a payment intent",
	(file) => {
		it('is a test payment of 10.99 dollars', () => {
			expect(stripePaymentIntent(file.json() as JsonRecord)).toEqual({
				kind: 'order',
				orderId: 'pi_1PgafyB7WZ01zgkWSjxsAJo3',
				placedAt: 1234567890,
				dateStyle: 'epochSeconds',
				total: 1099,
				unit: 'minor',
				currency: 'usd',
				exclusion: {
					reason: 'test',
					detail: 'Stripe says livemode: false. Use a live key to read real payments.',
				},
				precedence: 2,
			});
		});

		it('would be unpaid in live mode, since it waits for a payment method', () => {
			const live = { ...(file.json() as JsonRecord), livemode: true };
			expect(stripePaymentIntent(live).exclusion).toEqual({
				reason: 'unpaid',
				detail: 'Stripe says status: requires_payment_method',
			});
		});
	},
);
