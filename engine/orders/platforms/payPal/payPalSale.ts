import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading } from '../../reading';
import type { Rejection } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';

/** Behind the payment that it belongs to (2), which alone names the buyer. */
const PRECEDENCE_OF_SALE = 1;

/** What was paid back of a sale is not on it: the refund's own event says it. */
const PAID = new Set(['completed', 'partially_refunded']);

/**
 * Reads a sale or a capture of PayPal's first API: money taken for a payment, or for another period of a subscription.
 * Neither names the buyer. A sale of a subscription names the agreement, which stands for its customer; any other is one
 * order with its payment, where that is in the input.
 *
 * @param sale the `resource` of a PAYMENT.SALE event
 * @see https://developer.paypal.com/docs/api/payments/v1/#sale_get
 */
export function payPalSale(sale: JsonRecord): OrderReading {
	const amount = objectAt(sale, 'amount');
	const details = objectAt(amount, 'details');
	const saleId = valueAt(sale, 'id');
	return {
		kind: 'order',
		orderId: textAt(sale, 'parent_payment') ?? saleId,
		customerId: textAt(sale, 'billing_agreement_id'),
		buyerElsewhere:
			'A PayPal sale does not name its buyer: the event PAYMENTS.PAYMENT.CREATED does, and counts in its place where it is in the input.',
		placedAt: valueAt(sale, 'create_time'),
		total: valueAt(amount, 'total'),
		tax: valueAt(details, 'tax'),
		shipping: valueAt(details, 'shipping'),
		currency: valueAt(amount, 'currency'),
		exclusion: exclusionOf(sale),
		precedence: PRECEDENCE_OF_SALE,
		// A refund names the sale alone.
		ties: { alsoKnownAs: [saleId] },
	};
}

function exclusionOf(sale: JsonRecord): Rejection | undefined {
	const state = textAt(sale, 'state');
	if (state === undefined || PAID.has(state)) return undefined;
	return {
		reason: state === 'refunded' ? 'refunded' : 'unpaid',
		detail: platformSays('paypal', 'state', state),
	};
}
