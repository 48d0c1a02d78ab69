import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { RefundReading, RefusedReading } from '../../reading';
import { payPalRefundReading } from './payPalRefundReading';

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
	const amount = objectAt(refund, 'amount');
	return payPalRefundReading({
		refundId: valueAt(refund, 'id'),
		orderId:
			textAt(refund, 'sale_id') ?? textAt(refund, 'capture_id') ?? textAt(refund, 'parent_payment'),
		amount: valueAt(amount, 'total'),
		currency: valueAt(amount, 'currency'),
		status: textAt(refund, 'state'),
		wayOut: WAY_OUT,
	});
}
