import { asWooCommerceOrders } from '../../sample/asWooCommerceOrders';
import { SHOP } from './sharedShop';

const orders = asWooCommerceOrders(SHOP);
const cents = (text: string) => Math.round(100 * Number(text));
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('The sample shop as WooCommerce orders', () => {
	it('has every order once, newest first', () => {
		expect(new Set(orders.map(({ id }) => id)).size).toBe(SHOP.orders.length);
		const times = orders.map(({ date_created_gmt }) => date_created_gmt);
		expect(times).toEqual(times.toSorted().toReversed());
	});

	it('has totals that are the sum of lines, shipping and the taxes beside them', () => {
		for (const order of orders) {
			const parts = [
				...order.line_items.flatMap((line) => [line.total, line.total_tax]),
				order.shipping_total,
				order.shipping_tax,
			];
			expect(total(parts.map(cents))).toBe(cents(order.total));
			const discounts = order.line_items.map(
				(line) =>
					cents(line.subtotal) +
					cents(line.subtotal_tax) -
					cents(line.total) -
					cents(line.total_tax),
			);
			expect(total(discounts)).toBe(cents(order.discount_total) + cents(order.discount_tax));
		}
	});

	it('writes a guest as customer 0 with an e-mail, and a nameless sale in the store with neither', () => {
		const guests = orders.filter(({ customer_id, created_via }) => {
			return customer_id === 0 && created_via === 'checkout';
		});
		expect(guests.length).toBeGreaterThan(1000);
		expect(guests.every(({ billing }) => billing.email.includes('@'))).toBe(true);
		const nameless = orders.filter(({ customer_id, billing }) => {
			return customer_id === 0 && billing.email === '' && billing.phone === '';
		});
		expect(nameless).toHaveLength(240);
		expect(new Set(nameless.map(({ created_via }) => created_via))).toEqual(
			new Set(['pos-rest-api']),
		);
	});

	it('writes moments twice, by the shop’s clock and in UTC, both without a zone', () => {
		const summer = orders.find(({ date_created_gmt }) => date_created_gmt.startsWith('2025-07-1'));
		expect(
			Date.parse(`${summer?.date_created}Z`) - Date.parse(`${summer?.date_created_gmt}Z`),
		).toBe(2 * 3_600_000);
	});

	it('writes refunds as negative text, and every status that WooCommerce has for these orders', () => {
		const refunds = orders.flatMap((order) => order.refunds);
		expect(refunds.every(({ total: amount }) => /^-\d+\.\d\d$/.test(amount))).toBe(true);
		expect(new Set(orders.map(({ status }) => status))).toEqual(
			new Set(['completed', 'processing', 'on-hold', 'failed', 'cancelled', 'refunded']),
		);
	});

	it('writes codes in lower case, as WooCommerce keeps coupons', () => {
		const codes = new Set(
			orders.flatMap(({ coupon_lines }) => coupon_lines.map(({ code }) => code)),
		);
		expect(codes).toContain('blackfriday20');
		expect([...codes]).toEqual([...codes].map((code) => code.toLowerCase()));
	});
});
