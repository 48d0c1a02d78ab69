import type { RefundReading, RefusedReading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { shorten } from '../asWritten/shorten';

/** What a refund says, by the names of either API. */
interface PayPalRefund {
	readonly refundId: unknown;
	/** The payment or order that it takes from, undefined where it names none. */
	readonly orderId: string | undefined;
	readonly amount: unknown;
	readonly currency: unknown;
	readonly status: string | undefined;
	/** What to read too, where the order cannot be found. */
	readonly wayOut: string;
}

/** The states in which a refund paid nothing back, in lower case as the first API writes them and in upper as the second. */
const NOT_PAID_BACK = new Set(['failed', 'cancelled', 'FAILED', 'CANCELLED']);

/** Makes a reading of a refund of PayPal's, whichever API told it; one that names no payment is refused. */
export function payPalRefundReading({
	refundId,
	orderId,
	amount,
	currency,
	status,
	wayOut,
}: PayPalRefund): RefundReading | RefusedReading {
	const name = nameOf('PayPal refund', refundId);
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
		amount,
		currency,
		failed:
			status !== undefined && NOT_PAID_BACK.has(status)
				? `${name} paid nothing back: its status is "${shorten(status)}".`
				: undefined,
		wayOut,
	};
}
