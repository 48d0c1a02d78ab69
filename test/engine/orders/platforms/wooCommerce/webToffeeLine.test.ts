import { webToffeeLine } from '../../../../../engine/orders/platforms/wooCommerce/webToffeeLine';

describe('a product in a cell of the WebToffee export', () => {
	it('has a name and a quantity', () => {
		expect(
			webToffeeLine('name:Pearl earrings|product_id:93|sku:PE1|quantity:2|total:60.00'),
		).toEqual({ product: 'Pearl earrings', quantity: '2' });
	});

	it('keeps a bar that belongs to the name', () => {
		const cell = 'name:Ring | gold |quantity:9|product_id:12|sku:|quantity:1';
		expect(webToffeeLine(cell)).toEqual({ product: 'Ring | gold |quantity:9', quantity: '1' });
	});

	it('has no name where the cell holds something else', () => {
		expect(webToffeeLine('two pearl earrings')).toEqual({
			product: undefined,
			quantity: undefined,
		});
	});
});
