import { objectAt, textAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { plainDecimal } from '../asWritten/plainDecimal';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const MEANINGS = stateMeanings({
	counts: 'completed, paid',
	cancelled: 'canceled',
	unpaid: 'draft, ready, billed, past_due',
});

/**
 * Transactions of Paddle Billing, which counts in cents and writes them as text. What adjustments gave back is known
 * where they are read along (`include=adjustments_totals`).
 *
 * @see https://developer.paddle.com/api-reference/transactions
 */
export const paddleTransaction: Adapter = {
	platform: 'paddle',
	shape: 'transaction',
	isRow: true,
	recognises: (keys) =>
		keys.has('collection_mode') && keys.has('details') && keys.has('currency_code'),
	read: (transaction) => {
		const totals = objectAt(objectAt(transaction, 'details'), 'totals');
		const total = valueAt(totals, 'grand_total') ?? valueAt(totals, 'total');
		const adjusted = objectAt(objectAt(transaction, 'details'), 'adjusted_totals');
		return {
			kind: 'order',
			orderId: valueAt(transaction, 'id'),
			customerId: valueAt(transaction, 'customer_id'),
			email: textAt(objectAt(transaction, 'customer'), 'email'),
			placedAt: valueAt(transaction, 'billed_at') ?? valueAt(transaction, 'created_at'),
			updatedAt: valueAt(transaction, 'updated_at'),
			total,
			refunded: adjusted && plainDecimal(total) - plainDecimal(valueAt(adjusted, 'grand_total')),
			tax: valueAt(totals, 'tax'),
			unit: 'minor',
			currency: valueAt(transaction, 'currency_code'),
			exclusion: stateExclusion('paddle', 'status', valueAt(transaction, 'status'), MEANINGS),
			discounted: textAt(transaction, 'discount_id') !== undefined,
		};
	},
};
