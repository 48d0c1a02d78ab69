import { wooCommerceOrder } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceOrder';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { wooOrderSample } from '../storeSamples';

function read(changes: JsonRecord = {}): OrderReading {
	return wooCommerceOrder.read({ ...wooOrderSample, ...changes }) as OrderReading;
}

describe('a WooCommerce order', () => {
	it('reads a guest, the money, the products and where it went', () => {
		expect(read()).toEqual({
			kind: 'order',
			orderId: 812,
			customerId: 0,
			email: 'guest@example.com',
			phone: '020 7946 0000',
			placedAt: '2024-03-01T10:00:00',
			updatedAt: '2024-03-03T10:00:00',
			dateStyle: 'utc',
			total: '64.50',
			refunded: 0,
			tax: '10.00',
			shipping: '4.50',
			currency: 'GBP',
			exclusion: undefined,
			discounted: false,
			lines: [
				{ product: 'Pearl earrings', quantity: 2 },
				{ product: 'Gift card', quantity: 1 },
			],
			channel: 'web',
			country: 'GB',
		});
	});

	it('adds up refunds, which are negative, to a positive amount', () => {
		const refunds = [
			{ id: 1, total: '-10.10' },
			{ id: 2, total: '-0.20' },
		];
		expect(read({ refunds }).refunded).toBe(10.3);
	});

	it('does not invent refunds for a record without their list', () => {
		expect(read({ refunds: undefined }).refunded).toBeUndefined();
	});

	it.each(['pending', 'on-hold', 'failed', 'checkout-draft', 'auto-draft', 'wc-pending'])(
		'does not count an order that is %s: it is not paid',
		(status) => {
			expect(read({ status }).exclusion).toEqual({
				reason: 'unpaid',
				detail: `WooCommerce says status: ${status}. The order counts once it is processing or completed.`,
			});
		},
	);

	it.each([
		['cancelled', 'cancelled'],
		['trash', 'cancelled'],
		['refunded', 'refunded'],
	])('does not count an order that is %s', (status, reason) => {
		expect(read({ status }).exclusion).toEqual({
			reason,
			detail: `WooCommerce says status: ${status}`,
		});
	});

	it.each(['completed', 'processing', 'wc-completed', undefined])(
		'counts an order that is %s',
		(status) => {
			expect(read({ status, date_paid: null, date_paid_gmt: null }).exclusion).toBeUndefined();
		},
	);

	it('counts a status of the shop itself when the order was paid, and not before', () => {
		expect(read({ status: 'shipped' }).exclusion).toBeUndefined();
		expect(read({ status: 'shipped', date_paid: null, date_paid_gmt: null }).exclusion).toEqual({
			reason: 'unpaid',
			detail: 'WooCommerce says status: shipped, and the order has no date of payment.',
		});
	});

	it("takes the site's own time where the record has no UTC", () => {
		expect(read({ date_created_gmt: null })).toMatchObject({
			placedAt: '2024-03-01T11:00:00',
			updatedAt: '2024-03-03T11:00:00',
			dateStyle: 'auto',
		});
	});

	it.each([
		['store-api', 'web'],
		['pos-rest-api', 'pos'],
		['rest-api', 'rest-api'],
		['Admin', 'admin'],
		['', undefined],
	])('reads created_via %p as the channel %p', (created_via, channel) => {
		expect(read({ created_via }).channel).toBe(channel);
	});

	it('sees a discount by its coupon or by its amount', () => {
		expect(read({ coupon_lines: [{ code: 'SPRING' }] }).discounted).toBe(true);
		expect(read({ discount_total: '5.00' }).discounted).toBe(true);
	});

	it('says nothing about consent, which WooCommerce does not record', () => {
		expect(read().consent).toBeUndefined();
	});
});

describeWithSharedData(
	'payloads/woocommerce_order.json',
	"WooCommerce's own sample order",
	(file) => {
		it('is a paid order of a guest over 29.35', () => {
			const [order] = file.json() as JsonRecord[];
			expect(wooCommerceOrder.recognises(new Set(Object.keys(order as JsonRecord)))).toBe(true);
			expect(wooCommerceOrder.read(order as JsonRecord)).toEqual({
				kind: 'order',
				orderId: 727,
				customerId: 0,
				email: 'john.doe@example.com',
				phone: '(555) 555-5555',
				placedAt: '2017-03-22T19:28:02',
				updatedAt: '2017-03-22T19:28:08',
				dateStyle: 'utc',
				total: '29.35',
				refunded: 0,
				tax: '1.35',
				shipping: '10.00',
				currency: 'USD',
				exclusion: undefined,
				discounted: false,
				lines: [
					{ product: 'Woo Single #1', quantity: 2 },
					{ product: 'Ship Your Idea &ndash; Color: Black, Size: M Test', quantity: 1 },
				],
				channel: 'rest-api',
				country: 'US',
			});
		});
	},
);

describeWithSharedData(
	'payloads/woocommerce_customer.json',
	"WooCommerce's own sample customer",
	(file) => {
		it('is not taken for an order', () => {
			const [customer] = file.json() as JsonRecord[];
			expect(wooCommerceOrder.recognises(new Set(Object.keys(customer as JsonRecord)))).toBe(false);
		});
	},
);
