import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading } from '../../reading';
import type { Rejection } from '../../rejection';
import { payPalOrderIdAt } from './payPalOrderIdAt';
import { platformSays } from '../asWritten/platformSays';

/** Behind the order's own events (2 and 3), which alone name the buyer. */
const PRECEDENCE_OF_CAPTURE = 1;

/** What was paid back of a capture is not on it: the refund's own event says it. */
const PAID = new Set(['COMPLETED', 'PARTIALLY_REFUNDED']);

/**
 * Reads a PayPal capture: money taken for an order. It never names the buyer, so on its own it belongs to no customer;
 * with the order's approval in the same input, both are one order.
 *
 * @param capture the `resource` of a PAYMENT.CAPTURE event
 * @see https://developer.paypal.com/docs/api/payments/v2/#captures_get
 */
export function payPalCapture(capture: JsonRecord): OrderReading {
	const amount = objectAt(capture, 'amount');
	const captureId = valueAt(capture, 'id');
	return {
		kind: 'order',
		orderId: payPalOrderIdAt(capture) ?? captureId,
		buyerElsewhere:
			'A PayPal payment does not name its buyer: the event CHECKOUT.ORDER.APPROVED does, and counts in its place where it is in the input.',
		placedAt: valueAt(capture, 'create_time'),
		total: valueAt(amount, 'value'),
		currency: valueAt(amount, 'currency_code'),
		exclusion: exclusionOf(capture),
		precedence: PRECEDENCE_OF_CAPTURE,
		// A refund names the capture alone.
		ties: { alsoKnownAs: [captureId] },
	};
}

function exclusionOf(capture: JsonRecord): Rejection | undefined {
	const status = textAt(capture, 'status');
	if (status === undefined || PAID.has(status)) return undefined;
	return {
		reason: status === 'REFUNDED' ? 'refunded' : 'unpaid',
		detail: platformSays('paypal', 'status', status),
	};
}
