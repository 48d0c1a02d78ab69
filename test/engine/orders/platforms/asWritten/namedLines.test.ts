import { namedLines } from '../../../../../engine/orders/platforms/asWritten/namedLines';

describe('namedLines', () => {
	it('reads the products of an order and their pieces', () => {
		const order = { items: [{ name: 'Ring', quantity: 2 }, { quantity: 1 }] };
		expect(namedLines(order, 'items', 'name', 'quantity')).toEqual([
			{ product: 'Ring', quantity: 2 },
			{ product: undefined, quantity: 1 },
		]);
	});

	it('reads nothing where there is no list, or no objects in it', () => {
		expect(namedLines({}, 'items', 'name', 'quantity')).toEqual([]);
		expect(namedLines({ items: 'Ring' }, 'items', 'name', 'quantity')).toEqual([]);
		expect(namedLines({ items: ['Ring', null] }, 'items', 'name', 'quantity')).toEqual([]);
	});
});
