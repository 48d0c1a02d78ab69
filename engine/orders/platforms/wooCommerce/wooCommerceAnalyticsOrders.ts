import type { Adapter } from '../../adapter';

/**
 * Rows of the CSV that WooCommerce exports under Analytics → Orders. They name the customer by first and last name only,
 * which two customers can share and one can write in two ways, so none of them is used.
 */
export const wooCommerceAnalyticsOrders: Adapter = {
	platform: 'woocommerce',
	shape: 'CSV export of analytics orders',
	recognises: (keys) => keys.has('Order #') && keys.has('N. Revenue (formatted)'),
	read: () => ({
		kind: 'refused',
		reason: 'noCustomer',
		detail:
			'The WooCommerce Analytics orders export has no e-mail and no customer id, only names. Read the orders with the WooCommerce node (resource Order, operation Get Many) or an order export plugin instead.',
	}),
};
