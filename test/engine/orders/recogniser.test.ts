import type { Adapter } from '../../../engine/orders/adapter';
import { createRecogniser } from '../../../engine/orders/recogniser';
import type { JsonRecord } from '../../../engine/json';

function adapter(shape: string, ...keys: string[]): Adapter {
	return {
		platform: 'shopify',
		shape,
		recognises: (all) => keys.every((key) => all.has(key)),
		read: () => undefined,
	};
}

describe('the recogniser', () => {
	it('tells the shape of a record by its keys', () => {
		const order = adapter('order', 'id', 'total');
		const recogniser = createRecogniser([adapter('customer', 'orders_count'), order]);
		expect(recogniser.shapeOf({ total: '1', id: 7, note: '' }).adapter).toBe(order);
		expect(recogniser.shapeOf({ total: '1' }).adapter).toBeUndefined();
	});

	it('asks the adapters in their order of precedence', () => {
		const first = adapter('first', 'id');
		const recogniser = createRecogniser([first, adapter('second', 'id', 'total')]);
		expect(recogniser.shapeOf({ id: 1, total: 1 }).adapter).toBe(first);
	});

	it('asks them once for each set of keys, in whatever order the records come', () => {
		let asked = 0;
		const recogniser = createRecogniser([
			{
				...adapter('order', 'id'),
				recognises: () => {
					asked++;
					return true;
				},
			},
		]);
		for (let i = 0; i < 100; i++) {
			recogniser.shapeOf({ id: i });
			recogniser.shapeOf({ id: i, total: i });
			recogniser.shapeOf({ id: i });
		}
		expect(asked).toBe(2);
		expect(recogniser.shapes.map(({ index, keys }) => [index, keys])).toEqual([
			[0, ['id']],
			[1, ['id', 'total']],
		]);
	});

	it('is not misled by a record with the first keys of the one before it, or with more', () => {
		const recogniser = createRecogniser([]);
		const shapes = [{ a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2, c: 3 }, { b: 2, a: 1 }, {}].map(
			(record: JsonRecord) => recogniser.shapeOf(record).keys.join(),
		);
		expect(shapes).toEqual(['a,b', 'a', 'a,b,c', 'b,a', '']);
	});

	it('tells a key with a comma from two keys', () => {
		const recogniser = createRecogniser([]);
		expect(recogniser.shapeOf({ 'a,b': 1 }).index).toBe(0);
		expect(recogniser.shapeOf({ a: 1, b: 1 }).index).toBe(1);
		expect(recogniser.shapeOf({ 'a","b': 1 }).index).toBe(2);
	});
});
