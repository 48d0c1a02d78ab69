import { textAt, valueAt, type JsonRecord } from '../../../json';
import type { RefundReading, RefusedReading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';
import { stripeIdAt } from './stripeIdAt';

/** States in which no money went back to the customer. */
const NOT_PAID_BACK = new Set(['failed', 'canceled', 'requires_action']);

/**
 * Reads a Stripe refund. It belongs to its payment intent, else its charge, which is what the charge's `orderId` says
 * too. A pending refund counts: Stripe has taken the money, only the bank has not passed it on yet.
 *
 * @param refund an object whose `object` is `refund`
 * @see https://docs.stripe.com/api/refunds/object
 */
export function stripeRefund(refund: JsonRecord): RefundReading | RefusedReading {
	const refundId = valueAt(refund, 'id');
	const name = nameOf('Stripe refund', refundId);
	const status = textAt(refund, 'status');
	if (status !== undefined && NOT_PAID_BACK.has(status)) {
		return {
			kind: 'refused',
			reason: 'cancelled',
			detail: `${name} paid nothing back: its status is "${shorten(status)}".`,
		};
	}
	const orderId = stripeIdAt(refund, 'payment_intent') ?? stripeIdAt(refund, 'charge');
	if (orderId === undefined) {
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail: `${name} names no payment, so there is no order to subtract it from.`,
		};
	}
	return {
		kind: 'refund',
		orderId,
		refundId,
		amount: valueAt(refund, 'amount'),
		unit: 'minor',
		currency: valueAt(refund, 'currency'),
	};
}
