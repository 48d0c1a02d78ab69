import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import { decimalSum } from '../asWritten/decimalSum';
import { nameOf } from '../asWritten/nameOf';
import { isPaidBack } from './isPaidBack';
import { shopifyId } from './shopifyId';

/**
 * Refunds of Shopify's REST API and its `refunds/create` webhook: what was paid back of an order, which the order's own
 * record tells as well once it is read again. What was returned without money moving subtracts nothing.
 *
 * @see https://shopify.dev/docs/api/admin-rest/latest/resources/refund
 */
export const shopifyRefund: Adapter = {
	platform: 'shopify',
	shape: 'refund',
	recognises: (keys) =>
		keys.has('order_id') && keys.has('refund_line_items') && keys.has('transactions'),
	read: (refund) => {
		const refundId = valueAt(refund, 'id');
		const transactions = listAt(refund, 'transactions').filter(isRecord).filter(isPaidBack);
		const currencies = transactions.map((transaction) => textAt(transaction, 'currency'));
		const shopCurrency = shopCurrencyOf(refund);
		if (shopCurrency !== undefined && currencies.some((paid) => paid !== shopCurrency)) {
			return {
				kind: 'refused',
				reason: 'currency',
				detail: `${nameOf('Shopify refund', refundId)} was paid back in another currency than the shop's. Read the order itself, which says how much that is.`,
			};
		}
		return {
			kind: 'refund',
			orderId: shopifyId(valueAt(refund, 'order_id')),
			refundId,
			amount: decimalSum(transactions.map((transaction) => valueAt(transaction, 'amount'))),
			currency: currencies[0],
			wayOut: 'Read the orders too: each lists its refunds.',
		};
	},
};

/** The lines that were sent back are priced in the shop's currency too. */
function shopCurrencyOf(refund: JsonRecord): string | undefined {
	for (const line of listAt(refund, 'refund_line_items')) {
		const price = isRecord(line) ? objectAt(line, 'subtotal_set') : undefined;
		const code = textAt(objectAt(price, 'shop_money'), 'currency_code');
		if (code !== undefined) return code;
	}
	return undefined;
}
