import { stripeInvoicePayment } from '../../../../../engine/orders/platforms/stripe/stripeInvoicePayment';
import { stripeInvoicePaymentSample } from '../eventSamples';

describe('reading a Stripe invoice payment', () => {
	it('ties the invoice to the payment that paid it', () => {
		expect(stripeInvoicePayment(stripeInvoicePaymentSample)).toEqual({
			kind: 'link',
			orderId: 'pi_1',
			alsoKnownAs: ['in_1'],
			detail:
				'Stripe invoice payment inpay_1 says which payment paid invoice in_1, and is no money of its own.',
		});
	});

	it('ties it to the charge where there is no payment intent', () => {
		const payment = { type: 'charge', charge: 'ch_1' };
		expect(stripeInvoicePayment({ ...stripeInvoicePaymentSample, payment })).toMatchObject({
			orderId: 'ch_1',
		});
	});

	it.each([
		['is canceled', { status: 'canceled' }],
		['names no payment', { payment: null }],
		['names no invoice', { invoice: null }],
	])('ties nothing where it %s', (_, changes) => {
		expect(stripeInvoicePayment({ ...stripeInvoicePaymentSample, ...changes })).toMatchObject({
			kind: 'refused',
			reason: 'unrecognised',
		});
	});
});
