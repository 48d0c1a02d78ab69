import { createSparseColumn } from '../../../engine/orders/sparseColumn';

describe('a sparse column', () => {
	it('has the usual number in every row until one is given another', () => {
		const column = createSparseColumn(Uint32Array, 4, 1);
		column.set(2, 1);
		expect([column.get(0), column.get(2), column.isEmpty]).toEqual([1, 1, true]);
		column.set(1, 7);
		expect([0, 1, 2, 3].map(column.get)).toEqual([1, 7, 1, 1]);
		expect(column.isEmpty).toBe(false);
	});

	it('takes the usual number back', () => {
		const column = createSparseColumn(Float64Array, 2);
		column.set(0, 2.5);
		column.set(0, 0);
		expect([column.get(0), column.get(1)]).toEqual([0, 0]);
	});
});
