import { textAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const MEANINGS = stateMeanings({
	counts: 'captured',
	refunded: 'refunded',
	unpaid: 'created, authorized, failed',
});
/** Stands where the buyer gave no address: as one, it would make one customer of all of them. */
const NOBODY = 'void@razorpay.com';

/**
 * Payments of Razorpay, which counts in the smallest unit of the currency.
 *
 * @see https://razorpay.com/docs/api/payments/entity/
 */
export const razorpayPayment: Adapter = {
	platform: 'razorpay',
	shape: 'payment',
	isRow: true,
	recognises: (keys) =>
		keys.has('entity') && keys.has('amount') && keys.has('amount_refunded') && keys.has('contact'),
	read: (payment) => {
		const email = textAt(payment, 'email');
		return {
			kind: 'order',
			orderId: valueAt(payment, 'id'),
			customerId: valueAt(payment, 'customer_id'),
			email: email?.toLowerCase() === NOBODY ? undefined : email,
			phone: valueAt(payment, 'contact'),
			placedAt: valueAt(payment, 'created_at'),
			total: valueAt(payment, 'amount'),
			refunded: valueAt(payment, 'amount_refunded'),
			unit: 'minor',
			currency: valueAt(payment, 'currency'),
			exclusion: stateExclusion('razorpay', 'status', valueAt(payment, 'status'), MEANINGS),
		};
	},
};
