import { shopifyId } from '../../../../../engine/orders/platforms/shopify/shopifyId';

describe('a Shopify id', () => {
	it.each([
		['gid://shopify/Order/450789469', '450789469'],
		['gid://shopify/Customer/77?key=abc', '77'],
	])('is the number in %s', (id, expected) => {
		expect(shopifyId(id)).toBe(expected);
	});

	it.each([450789469, '450789469', '#1001', 'gid://shopify/Order/', 'gid://other/Order/1', null])(
		'stays %p',
		(id) => {
			expect(shopifyId(id)).toBe(id);
		},
	);

	it('stays as it is where it is as long as a text', () => {
		const id = `gid://shopify/${'A'.repeat(1_000_000)}/1`;
		expect(shopifyId(id)).toBe(id);
	});
});
