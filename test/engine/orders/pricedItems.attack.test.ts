import fc from 'fast-check';
import { pricedItems } from '../../../engine/orders/pricedItems';
import type { JsonRecord } from '../../../engine/json';

describe('hostile lists of items', () => {
	it.each(['$json["a"]', 'a b', 'x'.repeat(1_000_000), '}} {{ $env', '__proto__ ', ''])(
		'writes no name into an expression that is none: %.20p',
		(name) => {
			expect(pricedItems({ [name]: [{ price: 1, quantity: 1 }] })).toBeUndefined();
		},
	);

	it('reads nothing that a record or an entry inherits', () => {
		const items = [{ price: 1, quantity: 1 }];
		expect(pricedItems(Object.create({ items }) as JsonRecord)).toBeUndefined();
		expect(pricedItems({ items: [Object.create({ price: 1, quantity: 1 })] })).toBeUndefined();
	});

	it('answers any JSON', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
				pricedItems(record);
			}),
			{ seed: 20240301, numRuns: 300 },
		);
	});
});
