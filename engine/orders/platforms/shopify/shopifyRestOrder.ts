import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Consent } from '../../../consent/consent';
import type { ProductLine } from '../../reading';
import type { Rejection } from '../../rejection';
import { cellAt } from '../asWritten/cellAt';
import { channelWord } from '../asWritten/channelWord';
import { consentFlag } from '../asWritten/consentFlag';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { shopifyConsent } from './shopifyConsent';
import { shopifyExclusion } from './shopifyExclusion';
import { shopifyId } from './shopifyId';
import { shopifyOrderName } from './shopifyOrderName';
import { type ShopifyRefunds, shopifyRefunds } from './shopifyRefunds';
import { shopifyShipping } from './shopifyShipping';
import { shorten } from '../asWritten/shorten';

/**
 * Orders of Shopify's REST API, of its `orders/*` webhooks and of the Shopify node, point of sale included.
 *
 * Revenue is what was paid less what was paid back: `total_price` less the refund transactions that succeeded, both in
 * the shop's currency; `current_total_price` and the presentment currency are not used. Who bought is the order's
 * customer, whose e-mail and consent belong together; the e-mail typed at the checkout stands in where there is none.
 *
 * @see https://shopify.dev/docs/api/admin-rest/latest/resources/order
 */
export const shopifyRestOrder: Adapter = {
	platform: 'shopify',
	shape: 'order',
	recognises: (keys) =>
		keys.has('total_price') &&
		keys.has('financial_status') &&
		(keys.has('id') || keys.has('order_number') || keys.has('name')),
	nameOf: shopifyOrderName,
	read: (order) => {
		const customer = objectAt(order, 'customer');
		const refunds = shopifyRefunds(order);
		return {
			kind: 'order',
			orderId: shopifyId(
				valueAt(order, 'id') ?? valueAt(order, 'admin_graphql_api_id') ?? valueAt(order, 'name'),
			),
			customerId: shopifyId(valueAt(customer, 'id')),
			email: textAt(customer, 'email') ?? textAt(order, 'email') ?? textAt(order, 'contact_email'),
			phone:
				textAt(customer, 'phone') ??
				textAt(order, 'phone') ??
				textAt(objectAt(order, 'billing_address'), 'phone'),
			placedAt: valueAt(order, 'processed_at') ?? valueAt(order, 'created_at'),
			updatedAt: valueAt(order, 'updated_at'),
			total: valueAt(order, 'total_price'),
			refunded: refunds.amount,
			tax: valueAt(order, 'total_tax'),
			shipping: shopifyShipping(order),
			currency: valueAt(order, 'currency'),
			exclusion: exclusionOf(order, refunds),
			discounted:
				listAt(order, 'discount_codes').length > 0 ||
				isNonZeroAmount(valueAt(order, 'total_discounts')),
			lines: listAt(order, 'line_items').filter(isRecord).map(lineOf),
			channel: channelWord(valueAt(order, 'source_name')),
			country:
				textAt(objectAt(order, 'shipping_address'), 'country_code') ??
				textAt(objectAt(order, 'billing_address'), 'country_code') ??
				textAt(objectAt(customer, 'default_address'), 'country_code'),
			consent: consentOf(order, customer),
		};
	},
};

function exclusionOf(order: JsonRecord, refunds: ShopifyRefunds): Rejection | undefined {
	const exclusion = shopifyExclusion({
		test: valueAt(order, 'test'),
		cancelledField: 'cancelled_at',
		cancelledAt: cellAt(order, 'cancelled_at'),
		statusField: 'financial_status',
		status: textAt(order, 'financial_status'),
		refundField: 'refunds',
		refundKnown: refunds.amount !== undefined,
	});
	if (exclusion !== undefined || refunds.foreignCurrency === undefined) return exclusion;
	return {
		reason: 'currency',
		detail: `Shopify says that money was paid back in ${shorten(refunds.foreignCurrency)}, but the order does not say how much that is in the shop's currency.`,
	};
}

/** The customer's state today goes before the tick box at the time of this order. */
function consentOf(order: JsonRecord, customer: JsonRecord | undefined): Consent {
	return (
		shopifyConsent(valueAt(objectAt(customer, 'email_marketing_consent'), 'state')) ??
		consentFlag(valueAt(customer, 'accepts_marketing') ?? valueAt(order, 'buyer_accepts_marketing'))
	);
}

function lineOf(line: JsonRecord): ProductLine {
	return {
		product: textAt(line, 'title') ?? textAt(line, 'name'),
		category: textAt(line, 'product_type'),
		quantity: valueAt(line, 'quantity'),
	};
}
