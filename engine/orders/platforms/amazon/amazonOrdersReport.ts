import type { Adapter } from '../../adapter';

/**
 * Rows of Amazon's All Orders reports (`GET_FLAT_FILE_ALL_ORDERS_DATA_…`). They name no buyer, so nobody can tell which
 * orders are one customer's.
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/order-tracking-reports-attributes
 */
export const amazonOrdersReport: Adapter = {
	platform: 'amazon',
	shape: 'all orders report',
	recognises: (keys) =>
		keys.has('amazon-order-id') && keys.has('purchase-date') && !keys.has('buyer-email'),
	read: () => ({
		kind: 'refused',
		reason: 'noCustomer',
		detail:
			"Amazon's All Orders report names no buyer. Read the orders from the Selling Partner API, or the report Amazon Fulfilled Shipments, which has their masked e-mail addresses.",
	}),
};
