import { klaviyoProperties } from '../../../../../engine/orders/platforms/klaviyo/klaviyoProperties';

describe('the properties of a Klaviyo event', () => {
	it.each(['OrderId', 'Order ID', 'order_id', '$event_id'])('name the order in %s', (key) => {
		expect(klaviyoProperties({ [key]: 1042 }).orderId).toBe(1042);
	});

	it("prefer the shop's order number to the id of the event", () => {
		expect(klaviyoProperties({ $event_id: 'e', OrderId: 'o' }).orderId).toBe('o');
	});

	const order = { $event_id: '5001', $value: 129.8 };
	it.each([
		['a value and an id', order, true],
		['a value of nothing', { ...order, $value: 0 }, true],
		['no value', { $event_id: '5001' }, false],
		['no id', { $value: 129.8 }, false],
		['a link to a checkout', { ...order, CheckoutURL: 'https://shop.example.com/c' }, false],
		[
			'a link to a checkout among the store’s own fields',
			{ ...order, $extra: { checkout_url: 'https://shop.example.com/c' } },
			false,
		],
		['one product', { ...order, ProductName: 'Silver ring', Quantity: 1 }, false],
		['products and the name of one', { ...order, SKU: 'R', Items: [{ SKU: 'R' }] }, true],
	])('with %s look like an order: %j → %s', (_, properties, looksLikeAnOrder) => {
		expect(klaviyoProperties(properties).looksLikeAnOrder).toBe(looksLikeAnOrder);
	});

	it.each([
		['a list of codes', { 'Discount Codes': ['SPRING'] }, true],
		['one code', { DiscountCode: 'SPRING' }, true],
		['an amount', { 'Total Discounts': '3.00' }, true],
		['nothing', { 'Discount Codes': [], DiscountCode: '', 'Total Discounts': '0.00' }, false],
	])('tell a discount by %s', (_, properties, discounted) => {
		expect(klaviyoProperties(properties).discounted).toBe(discounted);
	});

	it.each([
		['names', { Items: ['Silver ring', 7, null] }, [{ product: 'Silver ring' }]],
		[
			'objects',
			{ Items: [{ ProductName: 'Silver ring', Quantity: 2, Categories: ['Rings'] }] },
			[{ product: 'Silver ring', category: 'Rings', quantity: 2 }],
		],
		[
			"the store's own lines",
			{ Items: ['Ring'], $extra: { line_items: [{ title: 'Silver ring', quantity: 2 }] } },
			[{ product: 'Silver ring', quantity: 2 }],
		],
	])('list what was bought as %s', (_, properties, lines) => {
		expect(klaviyoProperties(properties).lines).toEqual(lines);
	});
});
