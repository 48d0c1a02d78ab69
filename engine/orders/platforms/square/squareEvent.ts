import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt } from '../../../json';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';
import { squarePayment } from './squarePayment';
import { squareRefund } from './squareRefund';

/**
 * What a Square webhook delivers. The events of payments and refunds hold these as a whole. Order events hold the order's
 * id and state alone.
 *
 * @see https://developer.squareup.com/reference/square/webhooks
 */
export const squareEvent: Adapter = {
	platform: 'square',
	shape: 'webhook event',
	recognises: (keys) =>
		keys.has('merchant_id') && keys.has('event_id') && keys.has('type') && keys.has('data'),
	read: (event) => {
		const object = objectAt(objectAt(event, 'data'), 'object');
		const payment = objectAt(object, 'payment');
		if (payment !== undefined) return squarePayment.read(payment);
		const refund = objectAt(object, 'refund');
		if (refund !== undefined) return squareRefund.read(refund);
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				`${nameOf('Square event', valueAt(event, 'event_id'))} ` +
				`("${shorten(textAt(event, 'type'))}") holds no payment. ` +
				'Subscribe to payment.updated, or look the order up by its id.',
		};
	},
};
