import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt } from '../../../json';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';

/** States in which no money goes back to the customer. */
const NOT_PAID_BACK = new Set(['REJECTED', 'FAILED']);

export const SQUARE_REFUND_WAY_OUT =
	'Read the payments or the orders too: both say themselves how much was paid back.';

/**
 * A Square refund, as its API lists it and its events `refund.created` and `refund.updated` hold it. It belongs to the
 * payment that it names: its `order_id` is that of the return, not of the order that was sold. A pending refund counts,
 * since the money has been taken from the shop.
 *
 * @see https://developer.squareup.com/reference/square/objects/PaymentRefund
 */
export const squareRefund: Adapter = {
	platform: 'square',
	shape: 'refund',
	recognises: (keys) =>
		keys.has('amount_money') &&
		keys.has('payment_id') &&
		!keys.has('total_money') &&
		(keys.has('status') || keys.has('location_id')),
	read: (refund) => {
		const refundId = valueAt(refund, 'id');
		const amount = objectAt(refund, 'amount_money');
		const status = textAt(refund, 'status');
		return {
			kind: 'refund',
			orderId: valueAt(refund, 'payment_id'),
			refundId,
			amount: valueAt(amount, 'amount'),
			unit: 'minor',
			currency: valueAt(amount, 'currency'),
			failed:
				status !== undefined && NOT_PAID_BACK.has(status)
					? `${nameOf('Square refund', refundId)} paid nothing back: its status is "${shorten(status)}".`
					: undefined,
			wayOut: SQUARE_REFUND_WAY_OUT,
		};
	},
};
