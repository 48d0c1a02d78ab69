import { createOrderIds } from '../../../engine/orders/orderIds';
import { indexOrders } from '../../../engine/orders/orderIndex';
import { createOrderTable } from '../../../engine/orders/orderTable';
import { numberOf, type Platform } from '../../../engine/platform';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

/** An index of orders, each a row, by their platforms and ids; null is a row without an id. */
function indexOf(orders: ReadonlyArray<readonly [Platform, string | null]>) {
	const table = createOrderTable(orders.length);
	const ids = createOrderIds(orders.length);
	orders.forEach(([platform, id], row) => {
		table.platform[row] = numberOf(platform);
		table.length++;
		if (id !== null) ids.note(row, platform, id);
	});
	return { ids, table, index: runAtOnce(indexOrders(ids, table)) };
}

describe('the index of orders', () => {
	it('finds the row of an order', () => {
		const { index } = indexOf([
			['shopify', 'A'],
			['shopify', null],
			['shopify', 'B'],
		]);
		expect(['A', 'B', 'C', ''].map((id) => index.rowOf('shopify', id))).toEqual([
			0,
			2,
			undefined,
			undefined,
		]);
	});

	it('tells the orders of two platforms apart', () => {
		const { index } = indexOf([
			['shopify', '7'],
			['magento', '7'],
		]);
		expect([index.rowOf('shopify', '7'), index.rowOf('magento', '7')]).toEqual([0, 1]);
		expect(index.rowOf('square', '7')).toBeUndefined();
	});

	it('does not find an id that another row stands for', () => {
		const { ids, table } = indexOf([
			['shopify', 'A'],
			['shopify', 'B'],
		]);
		ids.forget(0);
		const index = runAtOnce(indexOrders(ids, table));
		expect([index.rowOf('shopify', 'A'), index.rowOf('shopify', 'B')]).toEqual([undefined, 1]);
	});

	it('finds each of thousands', () => {
		const orders = Array.from({ length: 5000 }, (_, i) => ['shopify', `#${i}`] as const);
		const { index } = indexOf(orders);
		expect(orders.every(([platform, id], row) => index.rowOf(platform, id) === row)).toBe(true);
	});

	it('finds each of thousands whose ids hash alike', () => {
		const end = 'x'.repeat(40);
		const orders = Array.from(
			{ length: 3000 },
			(_, i) => ['shopify', `${end}${i + 10_000}${end}`] as const,
		);
		const { index } = indexOf(orders);
		expect(orders.every(([platform, id], row) => index.rowOf(platform, id) === row)).toBe(true);
		expect(index.rowOf('shopify', `${end}99999${end}`)).toBeUndefined();
	});

	it.each(['__proto__', 'constructor', '💍'])('takes %p for an id like others', (id) => {
		const { index } = indexOf([
			['shopify', 'A'],
			['shopify', id],
		]);
		expect([index.rowOf('shopify', id), index.rowOf('shopify', 'toString')]).toEqual([
			1,
			undefined,
		]);
	});

	it('of nothing finds nothing', () => {
		expect(indexOf([]).index.rowOf('shopify', 'A')).toBeUndefined();
	});
});
