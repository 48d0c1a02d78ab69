import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { SHOP } from './sharedShop';

const orders = asShopifyOrders(SHOP);
const find = (test: (order: (typeof orders)[number]) => boolean) => {
	const found = orders.find(test);
	if (found === undefined) throw new Error('No order of the sample shop is like that.');
	return found;
};

describe('The sample shop as Shopify orders', () => {
	it('has every order, newest first, with a few exact repeats as real paging gives', () => {
		const ids = orders.map(({ id }) => id);
		expect(new Set(ids).size).toBe(SHOP.orders.length);
		expect(ids.length - SHOP.orders.length).toBe(Math.floor(SHOP.orders.length / 1000));
		const times = orders.map(({ created_at }) => Date.parse(created_at));
		expect(times).toEqual(times.toSorted((a, b) => b - a));
		const seen = new Map<number, string>();
		for (const order of orders) {
			const text = JSON.stringify(order);
			expect(seen.get(order.id) ?? text).toBe(text);
			seen.set(order.id, text);
		}
	});

	it('has ids as long as real ones, none twice', () => {
		const lines = SHOP.orders.length;
		const once = [...new Map(orders.map((order) => [order.id, order])).values()];
		const lineIds = once.flatMap(({ line_items }) => line_items.map(({ id }) => id));
		expect(lineIds.length).toBeGreaterThan(lines);
		for (const ids of [once.map(({ id }) => id), lineIds]) {
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.every((id) => Number.isSafeInteger(id) && id > 1e12)).toBe(true);
		}
		expect(find(({ customer }) => customer !== null).customer?.id).toBeGreaterThan(1e12);
	});

	it('writes a signed-in customer with their consent, and a guest with nothing but the e-mail', () => {
		const states = new Set(
			orders.flatMap(({ customer }) => customer?.email_marketing_consent?.state ?? []),
		);
		expect(states).toEqual(new Set(['subscribed', 'unsubscribed']));
		const guest = find(({ customer, source_name }) => customer === null && source_name === 'web');
		expect(guest.email).toMatch(/@example\.(com|org)$/i);
		expect(guest.contact_email).toBe(guest.email);
	});

	it('writes a sale in the store with its place and, where nobody left a name, without customer', () => {
		const nobody = find(
			({ source_name, email, phone }) => source_name === 'pos' && !email && !phone,
		);
		expect(nobody).toMatchObject({ customer: null, contact_email: null, billing_address: null });
		expect(nobody.location_id).not.toBeNull();
	});

	it('writes money as text with two digits, and dates with the offset of the shop', () => {
		for (const { total_price, processed_at } of orders.slice(0, 500)) {
			expect(total_price).toMatch(/^\d+\.\d\d$/);
			expect(processed_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
		}
	});

	it('writes a refund with its transaction and its lines, and the status that follows', () => {
		const partly = find(({ financial_status }) => financial_status === 'partially_refunded');
		const [transaction] = partly.refunds[0]?.transactions ?? [];
		expect(transaction).toMatchObject({ kind: 'refund', status: 'success', currency: 'EUR' });
		expect(Number(partly.current_total_price)).toBeGreaterThan(0);
		expect(Number(partly.current_total_price)).toBeLessThan(Number(partly.total_price));

		const whole = find((order) => order.financial_status === 'refunded' && !order.cancelled_at);
		expect(whole.current_total_price).toBe('0.00');
	});

	it('marks what does not count: cancelled, voided, pending, test', () => {
		expect(find(({ cancelled_at }) => cancelled_at !== null).financial_status).toBe('refunded');
		expect(find(({ financial_status }) => financial_status === 'voided').refunds).toEqual([]);
		const pending = find(({ financial_status }) => financial_status === 'pending');
		expect(pending.total_outstanding).toBe(pending.total_price);
		expect(orders.filter(({ test }) => test)).toHaveLength(15);
	});

	it('writes a discount code with what it took off', () => {
		const order = find(({ discount_codes }) => discount_codes.length > 0);
		expect(order.discount_codes[0]?.amount).toBe(order.total_discounts);
		expect(Number(order.total_line_items_price)).toBeCloseTo(
			Number(order.subtotal_price) + Number(order.total_discounts),
			8,
		);
	});
});
