import { textAt, valueAt, type JsonRecord } from '../../../json';
import type { RefundReading, RefusedReading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';
import { stripeIdAt } from './stripeIdAt';

/** States in which no money went back to the customer, nor ever will. */
const NOT_PAID_BACK = new Set(['failed', 'canceled']);

/** The state in which the customer has to say first where the money is to go. */
const NOT_YET_PAID_BACK = 'requires_action';

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
	const orderId = stripeIdAt(refund, 'payment_intent') ?? stripeIdAt(refund, 'charge');
	if (orderId === undefined) {
		return {
			kind: 'refused',
			reason: 'unrecognised',
			detail: `${name} names no payment, so there is no order to subtract it from.`,
		};
	}
	const saysNothingBack = `${name} paid nothing back: its status is "${shorten(status)}".`;
	if (status === NOT_YET_PAID_BACK) {
		return { kind: 'refused', reason: 'cancelled', detail: saysNothingBack };
	}
	return {
		kind: 'refund',
		orderId,
		refundId,
		amount: valueAt(refund, 'amount'),
		unit: 'minor',
		currency: valueAt(refund, 'currency'),
		failed: status !== undefined && NOT_PAID_BACK.has(status) ? saysNothingBack : undefined,
		wayOut: 'Read the charges too: each says itself how much of it was paid back.',
	};
}
