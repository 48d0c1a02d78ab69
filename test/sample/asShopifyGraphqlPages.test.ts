import { asShopifyGraphqlPages } from '../../sample/asShopifyGraphqlPages';
import { keptCents } from '../../sample/sampleOrder';
import { SHOP } from './sharedShop';

const pages = asShopifyGraphqlPages(SHOP);
const orders = pages.flatMap(({ data }) => data.orders.nodes);
const byNumber = new Map(SHOP.orders.map((order) => [`#${order.number}`, order]));

describe('Pages of Shopify GraphQL orders', () => {
	it('hold a hundred orders each, and only the last says that no other follows', () => {
		const sizes = pages.map(({ data }) => data.orders.nodes.length);
		expect(new Set(sizes.slice(0, -1))).toEqual(new Set([100]));
		const follows = pages.map(({ data }) => data.orders.pageInfo.hasNextPage);
		expect(follows).toEqual([...Array<boolean>(pages.length - 1).fill(true), false]);
	});

	it('hold every order once, newest first', () => {
		expect(new Set(orders.map(({ id }) => id)).size).toBe(SHOP.orders.length);
		expect(orders.map(({ name }) => name)).toEqual(
			SHOP.orders.map(({ number }) => `#${number}`).reverse(),
		);
	});

	it('keep the money that the books say, of the orders that count', () => {
		const cents = (set: { shopMoney: { amount: string } }) =>
			Math.round(100 * Number(set.shopMoney.amount));
		for (const order of orders) {
			const isPaid = /^(PAID|PARTIALLY_REFUNDED|REFUNDED)$/.test(order.displayFinancialStatus);
			const counts = isPaid && !order.test && order.cancelledAt === null;
			const kept = counts ? cents(order.totalPriceSet) - cents(order.totalRefundedSet) : 0;
			expect(kept).toBe(keptCents(byNumber.get(order.name) as (typeof SHOP.orders)[number]));
		}
	});

	it('give moments in UTC', () => {
		for (const order of orders) {
			const placedAt = byNumber.get(order.name)?.placedAt ?? '';
			expect(order.processedAt).toBe(placedAt.replace('.000Z', 'Z'));
		}
	});

	it('name a customer only where somebody was signed in, with an address and its consent', () => {
		for (const { name, customer } of orders) {
			const { accountId } = byNumber.get(name) ?? { accountId: null };
			expect(customer === null).toBe(accountId === null);
		}
		const states = orders.flatMap(({ customer }) =>
			customer === null ? [] : customer.defaultEmailAddress.marketingState,
		);
		expect(new Set(states)).toEqual(new Set(['SUBSCRIBED', 'UNSUBSCRIBED', 'PENDING']));
	});
});
