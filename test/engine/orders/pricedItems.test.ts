import { pricedItems } from '../../../engine/orders/pricedItems';

describe('pricedItems', () => {
	it.each([
		['items', { price: '10.00', quantity: 2 }, ['price', 'quantity']],
		['line_items', { sku: 'r', unit_price: 10, qty: 2 }, ['unit_price', 'qty']],
		['Positionen', { Artikel: 'Ring', Einzelpreis: 10, Menge: 2 }, ['Einzelpreis', 'Menge']],
	])('finds what was bought, for how much a piece: %s', (list, entry, [price, quantity]) => {
		expect(pricedItems({ id: 7, [list]: [entry] })).toEqual({ list, price, quantity });
	});

	it.each([
		['has no list', { id: 7 }],
		['lists names alone', { items: ['Ring'] }],
		['lists no pieces', { items: [{ price: 10 }] }],
		['lists no prices', { items: [{ quantity: 1 }] }],
		['has two prices', { items: [{ price: 10, unit_price: 9, quantity: 1 }] }],
		[
			'has two such lists',
			{ items: [{ price: 10, quantity: 1 }], returned: [{ price: 10, quantity: 1 }] },
		],
	])('knows of none where the order %s', (_, order) => {
		expect(pricedItems(order)).toBeUndefined();
	});
});
