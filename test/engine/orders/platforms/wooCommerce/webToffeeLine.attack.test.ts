import { webToffeeLine } from '../../../../../engine/orders/platforms/wooCommerce/webToffeeLine';

describe('hostile cells of the WebToffee export', () => {
	it.each([
		['', undefined],
		['name:', undefined],
		['name:|product_id:', ''],
		['name:__proto__|product_id:1', '__proto__'],
		['|product_id:|product_id:', undefined],
		['name:💍|product_id:1', '💍'],
	])('reads the product of %j as %j', (cell, product) => {
		expect(webToffeeLine(cell).product).toBe(product);
	});

	it('finds the end of a name of a megabyte', () => {
		const name = '|product_id'.repeat(100_000);
		expect(webToffeeLine(`name:${name}|product_id:1|quantity:3`)).toEqual({
			product: name,
			quantity: '3',
		});
	});
});
