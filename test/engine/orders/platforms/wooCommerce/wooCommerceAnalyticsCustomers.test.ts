import { wooCommerceAnalyticsCustomers } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsCustomers';
import { describeWithSharedData } from '../../../../support/sharedData';
import { wooAnalyticsCustomerSample } from '../storeSamples';

describe('the Analytics customers export of WooCommerce (CSV)', () => {
	it('is a summary whose Last Active is not taken for a last order', () => {
		expect(wooCommerceAnalyticsCustomers.read(wooAnalyticsCustomerSample)).toEqual({
			kind: 'summary',
			email: 'ana@example.com',
			phone: '020 7946 0000',
			orderCount: '4',
			totalSpent: '240.00',
			country: 'GB',
			noDateDetail:
				'WooCommerce Analytics customers have no date of their last order: Last Active is the last visit. Export the orders instead, with the WooCommerce node (resource Order, operation Get Many) or an order export plugin.',
		});
	});
});

describeWithSharedData(
	'payloads/woocommerce_analytics_customers_export.header.csv',
	'the header of a real Analytics customers export',
	(file) => {
		it('is recognised, and has every column that is read', () => {
			const columns = file.text().trim().split(',');
			expect(wooCommerceAnalyticsCustomers.recognises(new Set(columns))).toBe(true);
			expect(columns).toEqual(expect.arrayContaining(Object.keys(wooAnalyticsCustomerSample)));
		});
	},
);
