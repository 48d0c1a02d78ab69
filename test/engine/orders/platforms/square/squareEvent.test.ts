import { squareEvent } from '../../../../../engine/orders/platforms/square/squareEvent';
import { squarePayment } from '../../../../../engine/orders/platforms/square/squarePayment';
import { squareEventSample, squarePaymentSample } from '../eventSamples';

describe('reading a Square webhook', () => {
	it('reads the payment inside', () => {
		expect(squareEvent.read(squareEventSample)).toEqual(squarePayment.read(squarePaymentSample));
	});

	it.each([
		['order.updated', { order_updated: { order_id: 'SQ-ORDER-1', state: 'COMPLETED' } }],
		['refund.created', { refund: { id: 'SQ-REFUND-1', order_id: 'SQ-RETURN-1' } }],
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
