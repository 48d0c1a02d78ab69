import { wooCommerceAnalyticsOrders } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceAnalyticsOrders';
import { describeWithSharedData } from '../../../../support/sharedData';
import { wooAnalyticsOrderSample } from '../storeSamples';

describe('the Analytics orders export of WooCommerce (CSV)', () => {
	it('is refused row by row, with what to use instead', () => {
		expect(wooCommerceAnalyticsOrders.read(wooAnalyticsOrderSample)).toEqual({
			kind: 'refused',
			reason: 'noCustomer',
			detail:
				'The WooCommerce Analytics orders export has no e-mail and no customer id, only names. Read the orders with the WooCommerce node (resource Order, operation Get Many) or an order export plugin instead.',
		});
	});
});

describeWithSharedData(
	'payloads/woocommerce_analytics_orders_export.header.csv',
	'the header of a real Analytics orders export',
	(file) => {
		it('is recognised, and has no column that identifies a customer', () => {
			const columns = file.text().trim().split(',');
			expect(wooCommerceAnalyticsOrders.recognises(new Set(columns))).toBe(true);
			expect(columns.filter((column) => /mail|phone|customer.?id/i.test(column))).toEqual([]);
		});
	},
);
