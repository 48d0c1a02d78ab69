import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt } from '../../../json';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';
import { squarePayment } from './squarePayment';

/**
 * What a Square webhook delivers. Of all events only `payment.created` and `payment.updated` hold a whole payment.
 * Order events hold the order's id and state alone. A refund event names the return's own order and not the one that
 * was sold; the payment's next event says what was refunded.
 *
 * @see https://developer.squareup.com/reference/square/webhooks
 */
export const squareEvent: Adapter = {
	platform: 'square',
	shape: 'webhook event',
	recognises: (keys) =>
		keys.has('merchant_id') && keys.has('event_id') && keys.has('type') && keys.has('data'),
	read: (event) => {
		const payment = objectAt(objectAt(objectAt(event, 'data'), 'object'), 'payment');
		if (payment !== undefined) return squarePayment.read(payment);
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
