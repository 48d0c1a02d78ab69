import { addProductLine, createProductLines } from '../../../engine/orders/productLines';
import type { ProductLine } from '../../../engine/orders/reading';
import { HOSTILE_VALUES } from '../../support/hostileValues';

function noted(line: ProductLine) {
	const lines = createProductLines();
	addProductLine(lines, 5, line);
	return lines.rows.map((row, i) => [
		row,
		lines.productNames.textOf(lines.products[i] as number),
		lines.categoryNames.textOf(lines.categories[i] as number),
		(lines.quantities[i] as number) / 10_000,
	]);
}

describe('addProductLine', () => {
	it('notes what was bought in which row, and how many pieces', () => {
		expect(noted({ product: ' Ring ', category: 'Rings', quantity: '2' })).toEqual([
			[5, 'Ring', 'Rings', 2],
		]);
		expect(noted({ category: 'Rings', quantity: 0.5 })).toEqual([[5, null, 'Rings', 0.5]]);
	});

	it.each([undefined, null, ''])('takes a quantity of %j for one piece', (quantity) => {
		expect(noted({ product: 'Ring', quantity })).toEqual([[5, 'Ring', null, 1]]);
	});

	it.each([0, -1, '-2', NaN, Infinity, 'many'])('leaves out %p pieces', (quantity) => {
		expect(noted({ product: 'Ring', quantity })).toEqual([]);
	});

	it('leaves out lines without a name', () => {
		expect(noted({ product: ' ', category: null, quantity: 1 })).toEqual([]);
	});

	it('cuts names that are no names', () => {
		expect(noted({ product: 'x'.repeat(1_000_000) })[0]?.[1]).toHaveLength(300);
	});

	it.each(HOSTILE_VALUES)('stands %s for a quantity', (_, quantity) => {
		expect(noted({ product: 'Ring', quantity }).length).toBeLessThanOrEqual(1);
	});
});
