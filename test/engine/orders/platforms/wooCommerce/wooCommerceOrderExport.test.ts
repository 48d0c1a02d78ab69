import { wooCommerceOrderExport } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceOrderExport';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { wooExportSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return wooCommerceOrderExport.read({ ...wooExportSample, ...changes }) as OrderReading;
}

describe('the WooCommerce order export of WebToffee (CSV)', () => {
	it('reads a row as an order with its products', () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: '812',
			customerId: '0',
			email: 'guest@example.com',
			phone: '020 7946 0000',
			placedAt: '2024-03-01 11:00:00',
			total: '64.50',
			refunded: undefined,
			tax: '10.00',
			shipping: '4.50',
			currency: 'GBP',
			exclusion: undefined,
			discounted: false,
			lines: [{ product: 'Pearl earrings', quantity: '2' }],
			country: 'GB',
		});
	});

	it('adds up the refunds in their cell, whatever their reasons say', () => {
		const refund_items =
			'amount:10.10|reason:too small; sent back|date:2024-03-05 09:00:00;amount:0.20|reason:|date:2024-03-06 09:00:00';
		expect(read({ refund_items }).refunded).toBe(10.3);
	});

	it('does not count what the shop cancelled or nobody paid', () => {
		expect(read({ status: 'wc-cancelled' }).exclusion).toEqual({
			reason: 'cancelled',
			detail: 'WooCommerce says status: wc-cancelled',
		});
		expect(read({ status: 'on-hold' }).exclusion?.reason).toBe('unpaid');
		expect(read({ status: 'shipped', paid_date: '' }).exclusion?.reason).toBe('unpaid');
		expect(read({ status: 'shipped' }).exclusion).toBeUndefined();
	});

	it("takes the account's e-mail where the bill has none", () => {
		const row = { billing_email: '', customer_email: 'ana@example.com', customer_id: '5' };
		expect(read(row)).toMatchObject({ email: 'ana@example.com', customerId: '5' });
	});

	it('sees a discount by its coupon or by its amount', () => {
		expect(read({ coupon_items: 'code:spring|amount:5.00' }).discounted).toBe(true);
		expect(read({ discount_total: '5.00' }).discounted).toBe(true);
	});

	it('reads the product of a row where the file has one row a product', () => {
		expect(read({ item_name: 'Gift box', item_quantity: '3' }).lines).toEqual([
			{ product: 'Gift box', quantity: '3' },
		]);
	});
});

describeWithSharedData(
	'payloads/woocommerce_webtoffee_orders_export.header.csv',
	'the header of a real WebToffee order export',
	(file) => {
		it('is recognised, and has every column that is read', () => {
			const columns = file.text().trim().split(',');
			// How many columns of products there are depends on the largest order in the file.
			const read = Object.keys(wooExportSample).filter((column) => column !== 'line_item_2');
			expect(wooCommerceOrderExport.recognises(new Set(columns))).toBe(true);
			expect(columns).toEqual(expect.arrayContaining(read));
		});
	},
);
