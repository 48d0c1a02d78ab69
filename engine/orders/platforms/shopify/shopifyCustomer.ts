import type { Adapter } from '../../adapter';
import { objectAt, textAt, valueAt } from '../../../json';
import { consentFlag } from '../asWritten/consentFlag';
import { shopifyConsent } from './shopifyConsent';
import { shopifyId } from './shopifyId';

/**
 * Customers of Shopify's REST API and `customers/*` webhooks: how many orders and how much money, but not when. Without
 * the date of a last order there is no recency, so each is told to bring the orders instead.
 *
 * @see https://shopify.dev/docs/api/admin-rest/latest/resources/customer
 */
export const shopifyCustomer: Adapter = {
	platform: 'shopify',
	shape: 'customer',
	// Older WooCommerce customers have orders_count and total_spent too, but none of Shopify's other fields.
	recognises: (keys) =>
		keys.has('orders_count') &&
		keys.has('total_spent') &&
		(keys.has('last_order_id') || keys.has('verified_email') || keys.has('admin_graphql_api_id')),
	read: (customer) => ({
		kind: 'summary',
		customerId: shopifyId(valueAt(customer, 'id') ?? valueAt(customer, 'admin_graphql_api_id')),
		email: textAt(customer, 'email'),
		phone: textAt(customer, 'phone'),
		orderCount: valueAt(customer, 'orders_count'),
		totalSpent: valueAt(customer, 'total_spent'),
		currency: valueAt(customer, 'currency'),
		country: textAt(objectAt(customer, 'default_address'), 'country_code'),
		consent:
			shopifyConsent(valueAt(objectAt(customer, 'email_marketing_consent'), 'state')) ??
			consentFlag(valueAt(customer, 'accepts_marketing')),
		noDateDetail:
			'Shopify customers carry no date of their last order. Connect their orders instead: Shopify node, resource Order, operation Get Many, status Any.',
	}),
};
