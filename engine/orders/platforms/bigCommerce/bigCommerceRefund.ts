import type { Adapter } from '../../adapter';
import { valueAt } from '../../../json';
import { nameOf } from '../asWritten/nameOf';

/**
 * Refunds of BigCommerce's V3 API (`payment_actions/refunds`). They are in the currency that the customer paid in and do
 * not name it, while the order's `refunded_amount` says the same in a currency that is known; so only that is used.
 *
 * @see https://developer.bigcommerce.com/docs/rest-management/orders/order-refunds
 */
export const bigCommerceRefund: Adapter = {
	platform: 'bigcommerce',
	shape: 'refund',
	recognises: (keys) =>
		keys.has('order_id') &&
		keys.has('total_amount') &&
		keys.has('items') &&
		keys.has('payments') &&
		!keys.has('total_money'),
	read: (refund) => ({
		kind: 'refused',
		reason: 'refunded',
		detail:
			`${nameOf('BigCommerce refund', valueAt(refund, 'id'))} does not name its currency. Read ` +
			`${nameOf('order', valueAt(refund, 'order_id'))} again after it: its refunded_amount says what was paid back, and is subtracted.`,
	}),
};
