import type { Adapter } from '../../adapter';

/**
 * Checkouts of Shopify's REST API (abandoned checkouts) and its `checkouts/*` webhooks: carts with a price that were
 * not paid, or that became an order of its own.
 *
 * @see https://shopify.dev/docs/api/admin-rest/latest/resources/abandoned-checkouts
 */
export const shopifyCheckout: Adapter = {
	platform: 'shopify',
	shape: 'checkout',
	recognises: (keys) => keys.has('abandoned_checkout_url') && !keys.has('financial_status'),
	read: () => ({
		kind: 'refused',
		reason: 'unpaid',
		detail:
			'This is a Shopify checkout, not an order. Connect the orders instead: a checkout that was paid is one of them.',
	}),
};
