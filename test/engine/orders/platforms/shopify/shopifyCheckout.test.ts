import { scoreShop } from '../../../rfm/scoreShop';
import { shopifyCheckoutSample } from '../storeSamples';

describe('a Shopify checkout', () => {
	it.each([
		['by itself', shopifyCheckoutSample],
		['on a page of a list', { checkouts: [shopifyCheckoutSample] }],
	])('is no sale %s', (_, item) => {
		const { customers, rejected } = scoreShop([item]);
		expect(customers).toEqual([]);
		expect(rejected).toMatchObject([
			{
				reason: 'unpaid',
				detail:
					'This is a Shopify checkout, not an order. Connect the orders instead: a checkout that was paid is one of them.',
			},
		]);
	});
});
