import type { Adapter } from '../../adapter';
import { objectAt, valueAt } from '../../../json';
import { shopifyId } from './shopifyId';

/**
 * Refunds of Shopify's GraphQL Admin API, asked for by themselves, or the lines of a bulk operation, which name the order
 * as their parent. `totalRefundedSet` is what was paid back, in the shop's own currency.
 *
 * @see https://shopify.dev/docs/api/admin-graphql/latest/objects/Refund
 */
export const shopifyGraphqlRefund: Adapter = {
	platform: 'shopify',
	shape: 'GraphQL refund',
	// An order has the same sum, and is told by its status.
	recognises: (keys) =>
		keys.has('totalRefundedSet') &&
		!keys.has('displayFinancialStatus') &&
		!keys.has('totalPriceSet') &&
		(keys.has('order') || keys.has('__parentId') || keys.has('refundLineItems')),
	read: (refund) => {
		const paidBack = objectAt(objectAt(refund, 'totalRefundedSet'), 'shopMoney');
		const order = objectAt(refund, 'order');
		return {
			kind: 'refund',
			orderId: shopifyId(
				valueAt(order, 'id') ?? valueAt(order, 'legacyResourceId') ?? valueAt(refund, '__parentId'),
			),
			refundId: shopifyId(valueAt(refund, 'id') ?? valueAt(refund, 'legacyResourceId')),
			amount: valueAt(paidBack, 'amount'),
			currency: valueAt(paidBack, 'currencyCode'),
			wayOut: 'Ask for order { id } in the query, or read the orders with totalRefundedSet.',
		};
	},
};
