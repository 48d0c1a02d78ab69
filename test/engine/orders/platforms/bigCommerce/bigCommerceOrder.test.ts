import { bigCommerceOrder } from '../../../../../engine/orders/platforms/bigCommerce/bigCommerceOrder';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { bigCommerceSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return bigCommerceOrder.read({ ...bigCommerceSample, ...changes }) as OrderReading;
}

describe('a BigCommerce order', () => {
	it('reads the customer, the money and where it went', () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: 118,
			customerId: 11,
			email: 'ana@example.com',
			phone: '5550100',
			placedAt: 'Fri, 01 Mar 2024 10:00:00 +0000',
			updatedAt: 'Sun, 03 Mar 2024 10:00:00 +0000',
			total: '72.0000',
			refunded: '0.0000',
			tax: '12.0000',
			shipping: '6.0000',
			currency: 'USD',
			exclusion: undefined,
			discounted: false,
			lines: [],
			channel: 'web',
			country: 'US',
			consent: 'subscribed',
		});
	});

	it.each([
		[0, 'Incomplete', 'unpaid'],
		[1, 'Pending', 'unpaid'],
		[4, 'Refunded', 'refunded'],
		[5, 'Cancelled', 'cancelled'],
		[6, 'Declined', 'unpaid'],
		['7', 'Awaiting Payment', 'unpaid'],
	])('does not count status %p, %s', (status_id, status, reason) => {
		expect(read({ status_id, status }).exclusion).toEqual({
			reason,
			detail: `BigCommerce says status: ${status}`,
		});
	});

	it.each([2, 3, 8, 9, 10, '11', 12, 13, 14])('counts status %p', (status_id) => {
		expect(read({ status_id }).exclusion).toBeUndefined();
	});

	it('goes by the id of the status, whose label the shop can change', () => {
		expect(read({ status_id: 5, status: 'Called off' }).exclusion).toEqual({
			reason: 'cancelled',
			detail: 'BigCommerce says status: Called off',
		});
		expect(read({ status_id: 99 }).exclusion).toEqual({
			reason: 'unpaid',
			detail: 'BigCommerce says status_id: 99, which does not say that it was paid.',
		});
	});

	it.each([
		['void', 'cancelled'],
		['refunded', 'refunded'],
		['declined', 'unpaid'],
	])('does not count an order whose payment is %s', (payment_status, reason) => {
		expect(read({ payment_status }).exclusion).toEqual({
			reason,
			detail: `BigCommerce says payment_status: ${payment_status}`,
		});
	});

	it('does not count a deleted order', () => {
		expect(read({ is_deleted: true }).exclusion).toEqual({
			reason: 'cancelled',
			detail: 'BigCommerce says is_deleted: true',
		});
	});

	it("gives the store's own currency where the customer paid in another", () => {
		const order = read({
			total_inc_tax: '36.0000',
			refunded_amount: '18.0000',
			currency_code: 'AUD',
			default_currency_code: 'AUD',
			store_default_currency_code: 'USD',
			store_default_to_transactional_exchange_rate: '1.3846150000',
		});
		expect(order).toMatchObject({ total: 26, refunded: 13, currency: 'USD' });
	});

	it('reads products and delivery where the request included them', () => {
		const order = read({
			products: [{ name: 'Necklace', quantity: 2 }],
			shipping_addresses: [{ country_iso2: 'MX' }],
		});
		expect(order).toMatchObject({ lines: [{ product: 'Necklace', quantity: 2 }], country: 'MX' });
	});

	it('falls back on where the customer was when ordering', () => {
		expect(read({ billing_address: { email: 'ana@example.com' } }).country).toBe('CA');
	});

	it.each([
		[{ order_source: 'iphone' }, 'web'],
		[{ order_source: 'amazon' }, 'amazon'],
		[{ order_source: 'external', external_source: 'POS' }, 'pos'],
	])('reads %j as the channel %s', (changes, channel) => {
		expect(read(changes).channel).toBe(channel);
	});

	it('sees a discount by its coupon or by its amount', () => {
		expect(read({ coupon_discount: '5.0000' }).discounted).toBe(true);
		expect(read({ discount_amount: '5.0000' }).discounted).toBe(true);
	});
});
