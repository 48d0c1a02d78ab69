import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { OrderReading } from '../../reading';
import type { Rejection } from '../../rejection';
import { channelWord } from '../asWritten/channelWord';
import { platformSays } from '../asWritten/platformSays';

/** Behind its order (2), which knows the whole sum where several cards or cash shared it. */
const PRECEDENCE_OF_PAYMENT = 1;
/** An attempt that came to nothing must not hide the one that paid the same order. */
const PRECEDENCE_OF_ATTEMPT = 0;

/** What Square's register and its online store are called in `square_product`. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
	['square_pos', 'pos'],
	['online_store', 'web'],
]);

/**
 * A Square payment. Its `orderId` is that of its order, where it has one: both are the same purchase. Of a bill that
 * was split, each payment is a part of one order, so read the orders where bills are split.
 *
 * @see https://developer.squareup.com/reference/square/objects/Payment
 */
export const squarePayment: Adapter = {
	platform: 'square',
	shape: 'payment',
	recognises: (keys) => keys.has('total_money') && keys.has('amount_money'),
	read: readPayment,
};

function readPayment(payment: JsonRecord): OrderReading {
	const total = objectAt(payment, 'total_money');
	const exclusion = exclusionOf(payment);
	return {
		kind: 'order',
		orderId: textAt(payment, 'order_id') ?? valueAt(payment, 'id'),
		customerId: valueAt(payment, 'customer_id'),
		email: valueAt(payment, 'buyer_email_address'),
		placedAt: valueAt(payment, 'created_at'),
		total: valueAt(total, 'amount'),
		refunded: valueAt(objectAt(payment, 'refunded_money'), 'amount'),
		unit: 'minor',
		currency: valueAt(total, 'currency'),
		exclusion,
		channel: channelWord(
			valueAt(objectAt(payment, 'application_details'), 'square_product'),
			CHANNELS,
		),
		country:
			textAt(objectAt(payment, 'shipping_address'), 'country') ??
			textAt(objectAt(payment, 'billing_address'), 'country'),
		updatedAt: valueAt(payment, 'updated_at'),
		precedence: exclusion === undefined ? PRECEDENCE_OF_PAYMENT : PRECEDENCE_OF_ATTEMPT,
		// A refund names the payment, and an order of its own instead of the one that was sold.
		ties: { alsoKnownAs: [valueAt(payment, 'id')] },
	};
}

function exclusionOf(payment: JsonRecord): Rejection | undefined {
	const status = textAt(payment, 'status');
	if (status === undefined || status === 'COMPLETED') return undefined;
	return {
		reason: status === 'CANCELED' ? 'cancelled' : 'unpaid',
		detail: platformSays('square', 'status', status),
	};
}
