import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { RefundReading, RefusedReading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { payPalOrderIdAt } from './payPalOrderIdAt';
import { shorten } from '../asWritten/shorten';

const NOT_PAID_BACK = new Set(['FAILED', 'CANCELLED']);

const WAY_OUT =
	'Read the events CHECKOUT.ORDER.APPROVED and PAYMENT.CAPTURE.COMPLETED of that payment too: the refund names the capture, the capture its order, and the order the customer.';

/**
 * Reads a PayPal refund, or a payment that PayPal took back after a dispute. It belongs to its order where it names
 * one, else to its capture, which the capture's own event or the completed order ties to the order. A pending refund
 * counts: it will be paid when the buyer's bank has cleared.
 *
 * @param refund the `resource` of PAYMENT.CAPTURE.REFUNDED or PAYMENT.CAPTURE.REVERSED
 * @see https://developer.paypal.com/docs/api/payments/v2/#refunds_get
 */
export function payPalRefund(refund: JsonRecord): RefundReading | RefusedReading {
	const refundId = valueAt(refund, 'id');
	const name = nameOf('PayPal refund', refundId);
	const orderId = payPalOrderIdAt(refund);
	if (orderId === undefined) {
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail: `${name} names no payment, so there is no order to subtract it from.`,
		};
	}
	const amount = objectAt(refund, 'amount');
	const status = textAt(refund, 'status');
	return {
		kind: 'refund',
		orderId,
		refundId,
		amount: valueAt(amount, 'value'),
		currency: valueAt(amount, 'currency_code'),
		failed:
			status !== undefined && NOT_PAID_BACK.has(status)
				? `${name} paid nothing back: its status is "${shorten(status)}".`
				: undefined,
		wayOut: WAY_OUT,
	};
}
