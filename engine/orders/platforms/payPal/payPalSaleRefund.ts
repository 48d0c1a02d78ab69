import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { RefundReading, RefusedReading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';

const NOT_PAID_BACK = new Set(['failed', 'cancelled']);

const WAY_OUT =
	'Read the events PAYMENT.SALE.COMPLETED and PAYMENTS.PAYMENT.CREATED of that payment too: the refund names the sale, the sale its payment, and the payment the customer.';

/**
 * Reads a refund of PayPal's first API, or a sale that PayPal took back after a dispute. Its amount is negative in some
 * versions and positive in others.
 *
 * @param refund the `resource` of PAYMENT.SALE.REFUNDED or PAYMENT.SALE.REVERSED
 * @see https://developer.paypal.com/docs/api/payments/v1/#refund_get
 */
export function payPalSaleRefund(refund: JsonRecord): RefundReading | RefusedReading {
	const refundId = valueAt(refund, 'id');
	const name = nameOf('PayPal refund', refundId);
	const orderId =
		textAt(refund, 'sale_id') ?? textAt(refund, 'capture_id') ?? textAt(refund, 'parent_payment');
	if (orderId === undefined) {
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail: `${name} names no payment, so there is no order to subtract it from.`,
		};
	}
	const amount = objectAt(refund, 'amount');
	const state = textAt(refund, 'state');
	return {
		kind: 'refund',
		orderId,
		refundId,
		amount: valueAt(amount, 'total'),
		currency: valueAt(amount, 'currency'),
		failed:
			state !== undefined && NOT_PAID_BACK.has(state)
				? `${name} paid nothing back: its state is "${shorten(state)}".`
				: undefined,
		wayOut: WAY_OUT,
	};
}
