import type { Adapter } from '../../adapter';
import { listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Consent } from '../../../consent/consent';
import type { ProductLine } from '../../reading';
import { cellAt } from '../asWritten/cellAt';
import { channelWord } from '../asWritten/channelWord';
import { consentFlag } from '../asWritten/consentFlag';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';
import { shopifyConnection } from './shopifyConnection';
import { shopifyConsent } from './shopifyConsent';
import { shopifyExclusion } from './shopifyExclusion';
import { shopifyId } from './shopifyId';
import { shopifyOrderName } from './shopifyOrderName';

/**
 * Orders of Shopify's GraphQL Admin API: the `Order` object itself, with whichever of its fields the query asked for.
 *
 * Revenue is `totalPriceSet` less `totalRefundedSet`, both in `shopMoney`. Where the query left out `totalPriceSet`, the
 * current total stands in for orders that were not partly refunded; for those it is another sum, and they are left out.
 *
 * @see https://shopify.dev/docs/api/admin-graphql/latest/objects/Order
 */
export const shopifyGraphqlOrder: Adapter = {
	platform: 'shopify',
	shape: 'GraphQL order',
	// Drafts and abandoned checkouts have a totalPriceSet as well; only an order has this.
	recognises: (keys) => keys.has('displayFinancialStatus'),
	nameOf: shopifyOrderName,
	read: (order) => {
		const customer = objectAt(order, 'customer');
		const billing = objectAt(order, 'billingAddress');
		const shipping = objectAt(order, 'shippingAddress');
		const price = shopMoney(order, 'totalPriceSet');
		const total = price ?? shopMoney(order, 'currentTotalPriceSet');
		const refunded = price === undefined ? undefined : shopMoney(order, 'totalRefundedSet');
		return {
			kind: 'order',
			orderId: shopifyId(
				valueAt(order, 'id') ?? valueAt(order, 'legacyResourceId') ?? valueAt(order, 'name'),
			),
			customerId: shopifyId(valueAt(customer, 'id') ?? valueAt(customer, 'legacyResourceId')),
			email:
				textAt(objectAt(customer, 'defaultEmailAddress'), 'emailAddress') ??
				textAt(customer, 'email') ??
				textAt(order, 'email'),
			phone:
				textAt(objectAt(customer, 'defaultPhoneNumber'), 'phoneNumber') ??
				textAt(customer, 'phone') ??
				textAt(order, 'phone') ??
				textAt(billing, 'phone'),
			placedAt: valueAt(order, 'processedAt') ?? valueAt(order, 'createdAt'),
			updatedAt: valueAt(order, 'updatedAt'),
			total: valueAt(total, 'amount'),
			refunded: valueAt(refunded, 'amount'),
			tax: valueAt(shopMoney(order, 'totalTaxSet'), 'amount'),
			shipping: valueAt(shopMoney(order, 'totalShippingPriceSet'), 'amount'),
			currency: valueAt(total, 'currencyCode') ?? valueAt(order, 'currencyCode'),
			exclusion: shopifyExclusion({
				test: valueAt(order, 'test'),
				cancelledField: 'cancelledAt',
				cancelledAt: cellAt(order, 'cancelledAt'),
				statusField: 'displayFinancialStatus',
				status: textAt(order, 'displayFinancialStatus'),
				refundField: 'totalPriceSet and totalRefundedSet',
				refundKnown: refunded !== undefined,
			}),
			discounted:
				listAt(order, 'discountCodes').length > 0 ||
				textAt(order, 'discountCode') !== undefined ||
				isNonZeroAmount(valueAt(shopMoney(order, 'totalDiscountsSet'), 'amount')),
			lines: shopifyConnection(order, 'lineItems').map(lineOf),
			channel: channelWord(valueAt(order, 'sourceName')),
			country:
				textAt(shipping, 'countryCodeV2') ??
				textAt(shipping, 'countryCode') ??
				textAt(billing, 'countryCodeV2') ??
				textAt(billing, 'countryCode'),
			consent: consentOf(order, customer),
		};
	},
};

/** What a `MoneyBag` says in the shop's own currency. */
function shopMoney(order: JsonRecord, key: string): JsonRecord | undefined {
	return objectAt(objectAt(order, key), 'shopMoney');
}

function consentOf(order: JsonRecord, customer: JsonRecord | undefined): Consent {
	return (
		shopifyConsent(valueAt(objectAt(customer, 'defaultEmailAddress'), 'marketingState')) ??
		shopifyConsent(valueAt(objectAt(customer, 'emailMarketingConsent'), 'marketingState')) ??
		consentFlag(valueAt(order, 'customerAcceptsMarketing'))
	);
}

function lineOf(line: JsonRecord): ProductLine {
	const product = objectAt(line, 'product');
	return {
		product: textAt(line, 'title') ?? textAt(line, 'name') ?? textAt(product, 'title'),
		category: textAt(objectAt(product, 'category'), 'name') ?? textAt(product, 'productType'),
		quantity: valueAt(line, 'quantity'),
	};
}
