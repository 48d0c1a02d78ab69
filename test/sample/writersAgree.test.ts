import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { asSpreadsheetRows } from '../../sample/asSpreadsheetRows';
import { asWooCommerceOrders } from '../../sample/asWooCommerceOrders';
import { asZigpollResponses } from '../../sample/asZigpollResponses';
import { keptCents } from '../../sample/sampleOrder';
import { SHOP } from './sharedShop';

const cents = (amount: string | number) => Math.round(100 * Number(amount));
const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** What is kept of each order number, read from each shape by that platform's own fields alone. */
const keptByShopify = new Map(
	asShopifyOrders(SHOP).map((order) => {
		const isPaid = ['paid', 'partially_refunded', 'refunded'].includes(order.financial_status);
		const counts = isPaid && !order.test && order.cancelled_at === null;
		const refunded = order.refunds.flatMap(({ transactions }) =>
			transactions.map(({ amount }) => cents(amount)),
		);
		return [String(order.order_number), counts ? cents(order.total_price) - total(refunded) : 0];
	}),
);
const keptByWooCommerce = new Map(
	asWooCommerceOrders(SHOP).map((order) => {
		const counts = ['completed', 'processing', 'refunded'].includes(order.status);
		const refunds = order.refunds.map((refund) => cents(refund.total));
		return [order.number, counts ? cents(order.total) + total(refunds) : 0];
	}),
);
const keptBySpreadsheet = new Map(
	asSpreadsheetRows(SHOP).map((row) => {
		const counts = ['Paid', 'Partially refunded', 'Refunded'].includes(row.Status);
		return [row['Order ID'], counts ? cents(row.Total) - cents(row.Refunded) : 0];
	}),
);

describe('All shapes of the sample shop', () => {
	const kept = new Map(SHOP.orders.map((order) => [String(order.number), keptCents(order)]));

	it.each([
		['Shopify', keptByShopify],
		['WooCommerce', keptByWooCommerce],
		['a spreadsheet', keptBySpreadsheet],
	])('agree with the books on the money kept of every order: %s', (_, written) => {
		expect(total([...written.values()])).toBe(total([...kept.values()]));
		expect(Object.fromEntries(written)).toEqual(Object.fromEntries(kept));
	});

	it('agree on the money of the orders that surveys followed: Zigpoll', () => {
		const surveyed = new Map(
			SHOP.surveyAnswers.map(({ number, orderNumber }) => [number, orderNumber]),
		);
		const charged = new Map(SHOP.orders.map((order) => [order.number, order.totalCents]));
		const values = [...surveyed.values()].flatMap((order) => charged.get(order ?? 0) ?? []);
		const scores = asZigpollResponses(SHOP).filter(({ valueType }) => valueType === 'vote');
		const written = scores.flatMap(({ orderValue }) => orderValue ?? []);
		expect(written.map(cents)).toEqual(values);
	});

	it('agree on who the orders belong to', () => {
		const shopify = asShopifyOrders(SHOP).toReversed();
		const byNumber = new Map(shopify.map((order) => [String(order.order_number), order]));
		const wooCommerce = new Map(asWooCommerceOrders(SHOP).map((order) => [order.number, order]));
		for (const row of asSpreadsheetRows(SHOP)) {
			const [a, b] = [byNumber.get(row['Order ID']), wooCommerce.get(row['Order ID'])];
			expect([a?.email, b?.billing.email]).toEqual([row.Email, row.Email]);
			expect([a?.customer === null, b?.customer_id === 0]).toEqual(
				Array(2).fill(row['Customer ID'] === ''),
			);
			expect([a?.phone ?? '', b?.billing.phone]).toEqual([row.Phone, row.Phone]);
		}
	});
});
