import type { Adapter } from '../../adapter';
import { valueAt } from '../../../json';
import { cellAt } from '../asWritten/cellAt';

/**
 * Rows of the CSV that WooCommerce exports under Analytics → Customers: how many orders and how much money. Its
 * `Last Active` is the last visit while signed in, not the last order, so it is not used for recency.
 */
export const wooCommerceAnalyticsCustomers: Adapter = {
	platform: 'woocommerce',
	shape: 'CSV export of analytics customers',
	recognises: (keys) => keys.has('Total Spend') && keys.has('AOV') && keys.has('Email'),
	read: (row) => ({
		kind: 'summary',
		email: cellAt(row, 'Email'),
		phone: cellAt(row, 'Billing Phone'),
		orderCount: valueAt(row, 'Orders'),
		totalSpent: valueAt(row, 'Total Spend'),
		country: cellAt(row, 'Country / Region'),
		noDateDetail:
			'WooCommerce Analytics customers have no date of their last order: Last Active is the last visit. Export the orders instead, with the WooCommerce node (resource Order, operation Get Many) or an order export plugin.',
	}),
};
