import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { RefundReading, RefusedReading } from '../../reading';
import { payPalOrderIdAt } from './payPalOrderIdAt';
import { payPalRefundReading } from './payPalRefundReading';

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
	const amount = objectAt(refund, 'amount');
	return payPalRefundReading({
		refundId: valueAt(refund, 'id'),
		orderId: payPalOrderIdAt(refund),
		amount: valueAt(amount, 'value'),
		currency: valueAt(amount, 'currency_code'),
		status: textAt(refund, 'status'),
		wayOut: WAY_OUT,
	});
}
