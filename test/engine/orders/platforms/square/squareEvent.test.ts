import { squareEvent } from '../../../../../engine/orders/platforms/square/squareEvent';
import { squarePayment } from '../../../../../engine/orders/platforms/square/squarePayment';
import { squareRefund } from '../../../../../engine/orders/platforms/square/squareRefund';
import { squareEventSample, squarePaymentSample, squareRefundSample } from '../eventSamples';

describe('reading a Square webhook', () => {
	it('reads the payment inside', () => {
		expect(squareEvent.read(squareEventSample)).toEqual(squarePayment.read(squarePaymentSample));
	});

	it.each(['refund.created', 'refund.updated'])('reads the refund inside a %s', (type) => {
		const event = { ...squareEventSample, type, data: { object: { refund: squareRefundSample } } };
		expect(squareEvent.read(event)).toEqual(squareRefund.read(squareRefundSample));
	});

	it.each([
		['order.updated', { order_updated: { order_id: 'SQ-ORDER-1', state: 'COMPLETED' } }],
		['dispute.created', { dispute: { id: 'SQ-DISPUTE-1' } }],
	])('refuses %s, which holds no payment, and says what to do', (type, object) => {
		expect(squareEvent.read({ ...squareEventSample, type, data: { object } })).toEqual({
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				`Square event SQ-EVENT-1 ("${type}") holds no payment. ` +
				'Subscribe to payment.updated, or look the order up by its id.',
		});
	});
});
