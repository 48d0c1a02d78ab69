import { asShopifyGraphqlPages } from '../../sample/asShopifyGraphqlPages';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { asSpreadsheetRows } from '../../sample/asSpreadsheetRows';
import { asWooCommerceOrders } from '../../sample/asWooCommerceOrders';
import { personsOf } from '../sample/personsOf';
import { score, SMALL_SHOP, type Scored } from './score';

jest.setTimeout(60_000);

const books = [...personsOf(SMALL_SHOP).values()]
	.map(({ orders, cents, lastDay }) => `${orders} orders, ${cents} cents, last on ${lastDay}`)
	.sort();

const berlin = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' });

function asInBooks({ customers }: Scored): string[] {
	return customers
		.map(({ json }) => {
			const cents = Math.round(100 * (json.totalSpent as number));
			const lastDay = berlin.format(new Date(json.lastOrderAt as string));
			return `${json.orderCount as number} orders, ${cents} cents, last on ${lastDay}`;
		})
		.sort();
}

/** Orders 1, 4, 7… of the shop, or 2, 5, 8…, or 3, 6, 9… */
function everyThird(remainder: number) {
	const orders = SMALL_SHOP.orders.filter(({ number }) => number % 3 === remainder);
	return { ...SMALL_SHOP, orders };
}

describe('RFM Score behind a shop, with nothing filled in', () => {
	it('counts what the books say from Shopify orders', async () => {
		const scored = await score(asShopifyOrders(SMALL_SHOP));
		expect(asInBooks(scored)).toEqual(books);
		expect(scored.hintTexts[0]).toMatch(/^Read 311 Shopify records \(order\): 264 used/);
	});

	it('counts what the books say from pages of Shopify GraphQL', async () => {
		const scored = await score(asShopifyGraphqlPages(SMALL_SHOP));
		expect(asInBooks(scored)).toEqual(books);
		expect(scored.hintTexts[0]).toContain('311 Shopify records (GraphQL order)');
	});

	it('counts what the books say from WooCommerce orders', async () => {
		const scored = await score(asWooCommerceOrders(SMALL_SHOP));
		expect(asInBooks(scored)).toEqual(books);
		expect(scored.hintTexts[0]).toContain('311 WooCommerce records');
	});

	it('counts what the books say from rows of a spreadsheet', async () => {
		const scored = await score(asSpreadsheetRows(SMALL_SHOP));
		expect(asInBooks(scored)).toEqual(books);
		expect(scored.hintTexts[0]).toContain('311 spreadsheet records');
	});

	it('counts what the books say where one shop sells through all three', async () => {
		const scored = await score([
			...asShopifyOrders(everyThird(0)),
			...asWooCommerceOrders(everyThird(1)),
			...asSpreadsheetRows(everyThird(2)),
		]);
		expect(asInBooks(scored)).toEqual(books);
		for (const source of ['Shopify', 'WooCommerce', 'spreadsheet']) {
			expect(scored.hintTexts[0]).toContain(`${source} records`);
		}
	});
});
