import { stripeCharge } from '../../../../../engine/orders/platforms/stripe/stripeCharge';
import { describeWithSharedData } from '../../../../support/sharedData';
import { stripeChargeSample } from '../eventSamples';
import type { JsonRecord } from '../../../../../engine/json';

const charge = (changes: JsonRecord) => stripeCharge({ ...stripeChargeSample, ...changes });

describe('reading a Stripe charge', () => {
	it('takes everything out of a paid and partly refunded charge', () => {
		expect(stripeCharge(stripeChargeSample)).toEqual({
			kind: 'order',
			orderId: 'pi_1',
			customerId: 'cus_1',
			email: 'ana@example.com',
			phone: '+491511234567',
			placedAt: 1709287200,
			dateStyle: 'epochSeconds',
			total: 12980,
			refunded: 2000,
			unit: 'minor',
			currency: 'eur',
			country: 'AT',
			precedence: 3,
		});
	});

	it('uses its own id where there is no payment intent', () => {
		expect(charge({ payment_intent: null }).orderId).toBe('ch_1');
	});

	it('reads ids out of expanded objects, and the e-mail of an expanded customer', () => {
		const reading = charge({
			payment_intent: { id: 'pi_9', object: 'payment_intent' },
			customer: { id: 'cus_9', object: 'customer', email: 'expanded@example.com' },
			billing_details: { email: null },
			receipt_email: null,
		});
		expect(reading).toMatchObject({
			orderId: 'pi_9',
			customerId: 'cus_9',
			email: 'expanded@example.com',
		});
	});

	it('prefers the e-mail typed at the checkout to the one for the receipt', () => {
		expect(charge({ billing_details: {} }).email).toBe('receipt@example.com');
	});

	it.each([
		[
			{ livemode: false },
			'test',
			'Stripe says livemode: false. Use a live key to read real payments.',
		],
		[{ status: 'failed' }, 'unpaid', 'Stripe says status: failed'],
		[{ status: 'pending' }, 'unpaid', 'Stripe says status: pending'],
		[
			{ captured: false },
			'unpaid',
			'Stripe says captured: false. The payment was authorised and no money was taken.',
		],
		[
			{ disputed: true, dispute: { id: 'dp_1', status: 'lost' } },
			'refunded',
			'Stripe says dispute.status: lost',
		],
	])('does not count a charge with %j', (changes, reason, detail) => {
		expect(charge(changes).exclusion).toEqual({ reason, detail });
	});

	it.each([{ disputed: true }, { disputed: true, dispute: { id: 'dp_1', status: 'won' } }])(
		'still counts a charge with %j',
		(changes) => {
			expect(charge(changes).exclusion).toBeUndefined();
		},
	);

	it('lets a failed attempt hide neither the attempt that succeeded nor the intent', () => {
		expect(charge({ id: 'ch_0', status: 'failed' })).toMatchObject({
			orderId: 'pi_1',
			precedence: 0,
		});
	});

	it.each(['card_present', 'interac_present'])('knows %s from a card reader in a shop', (type) => {
		expect(charge({ payment_method_details: { type } }).channel).toBe('pos');
	});
});

describeWithSharedData(
	'payloads/stripe_charge.json',
	"Stripe's own example of a charge",
	(file) => {
		it('is an uncaptured test payment of 1.00 dollars without a customer', () => {
			expect(stripeCharge(file.json() as JsonRecord)).toEqual({
				kind: 'order',
				orderId: 'ch_1PgafuB7WZ01zgkWXYmPNZs8',
				placedAt: 1234567890,
				dateStyle: 'epochSeconds',
				total: 100,
				refunded: 0,
				unit: 'minor',
				currency: 'usd',
				exclusion: {
					reason: 'test',
					detail: 'Stripe says livemode: false. Use a live key to read real payments.',
				},
				precedence: 3,
			});
		});

		it('would still be unpaid in live mode, since nothing was captured', () => {
			const live = { ...(file.json() as JsonRecord), livemode: true };
			expect(stripeCharge(live).exclusion?.reason).toBe('unpaid');
		});
	},
);
