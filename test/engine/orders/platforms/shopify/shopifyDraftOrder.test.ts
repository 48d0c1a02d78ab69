import { scoreShop } from '../../../rfm/scoreShop';
import { shopifyDraftOrderSample } from '../storeSamples';

describe('a Shopify draft order', () => {
	it.each([
		['by itself', shopifyDraftOrderSample],
		['from its webhook', { headers: {}, body: shopifyDraftOrderSample }],
		['on a page of a list', { draft_orders: [shopifyDraftOrderSample] }],
	])('is no sale %s', (_, item) => {
		const { customers, rejected } = scoreShop([item]);
		expect(customers).toEqual([]);
		expect(rejected).toMatchObject([
			{
				reason: 'unpaid',
				detail:
					'This is a Shopify draft order, which nobody has paid. Connect the orders instead: a draft that was paid is one of them.',
			},
		]);
	});
});
