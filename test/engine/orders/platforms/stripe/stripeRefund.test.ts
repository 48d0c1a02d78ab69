import { stripeRefund } from '../../../../../engine/orders/platforms/stripe/stripeRefund';
import { describeWithSharedData } from '../../../../support/sharedData';
import { stripeRefundSample } from '../eventSamples';
import type { JsonRecord } from '../../../../../engine/json';

const refund = (changes: JsonRecord) => stripeRefund({ ...stripeRefundSample, ...changes });

describe('reading a Stripe refund', () => {
	it('belongs to its payment intent, in minor units', () => {
		expect(stripeRefund(stripeRefundSample)).toEqual({
			kind: 'refund',
			orderId: 'pi_1',
			refundId: 're_1',
			amount: 2000,
			unit: 'minor',
			currency: 'eur',
			wayOut: expect.stringContaining('charges'),
		});
	});

	it('belongs to its charge where there is no payment intent', () => {
		expect(refund({ payment_intent: null })).toMatchObject({ kind: 'refund', orderId: 'ch_1' });
	});

	it('counts while the bank has not passed it on', () => {
		expect(refund({ status: 'pending' }).kind).toBe('refund');
	});

	it.each(['failed', 'canceled'])('has failed for good when its status is %s', (status) => {
		expect(refund({ status })).toMatchObject({
			kind: 'refund',
			failed: `Stripe refund re_1 paid nothing back: its status is "${status}".`,
		});
	});

	it('subtracts nothing while the customer has to say where the money is to go', () => {
		expect(refund({ status: 'requires_action' })).toEqual({
			kind: 'refused',
			reason: 'cancelled',
			detail: 'Stripe refund re_1 paid nothing back: its status is "requires_action".',
		});
	});

	it('says so when it names no payment', () => {
		expect(refund({ payment_intent: null, charge: null })).toEqual({
			kind: 'refused',
			reason: 'unrecognised',
			detail: 'Stripe refund re_1 names no payment, so there is no order to subtract it from.',
		});
	});
});

describeWithSharedData(
	'payloads/stripe_refund.json',
	"Stripe's own example of a refund",
	(file) => {
		it('names itself and an amount in minor units', () => {
			expect(stripeRefund(file.json() as JsonRecord)).toMatchObject({
				kind: 'refund',
				refundId: (file.json() as JsonRecord).id,
				unit: 'minor',
			});
		});
	},
);
