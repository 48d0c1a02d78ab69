import type { JsonRecord } from '../../../../engine/json';
import {
	totalsAreOfLines,
	totalsAreOfOrders,
} from '../../../../engine/orders/spreadsheet/surveyTotals';
import type { Columns } from '../../../../engine/orders/spreadsheet/table';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

/** Columns that are called what they mean. */
function columns(...roles: string[]): Columns {
	return {
		has: (role) => roles.includes(role),
		cellOf: (role) => (row) => (roles.includes(role) ? row[role] : undefined),
	};
}

describe('the amounts of rows that share an order number', () => {
	const table = columns('orderId', 'total', 'product');
	const areOfLines = (...rows: JsonRecord[]) => {
		const [forward, backward] = [rows, [...rows].reverse()].map((order) =>
			runAtOnce(totalsAreOfLines(table, order)),
		);
		expect(backward).toBe(forward);
		return forward;
	};
	const ring = { orderId: '1', total: '40', product: 'Ring' };
	const chain = { orderId: '1', total: '40', product: 'Chain' };

	it.each([
		['are those of lines where they differ', [ring, { ...chain, total: '10' }], true],
		['are those of the order where all are the same', [ring, chain], false],
		['are those of the order where one row has it alone', [ring, { ...chain, total: '' }], false],
		['are open where every order has one row', [ring, { ...chain, orderId: '2' }], undefined],
		['are open where the same row comes twice', [ring, ring], undefined],
		['are open where only another order has none', [ring, { orderId: '2', total: ' ' }], undefined],
		['are open without an order number', [{ total: '1' }, { total: '2' }], undefined],
	])('%s', (_, rows, expected) => {
		expect(areOfLines(...rows)).toBe(expected);
	});
});

describe('a total beside lines that have a price of their own', () => {
	const table = columns('orderId', 'total', 'unitPrice', 'quantity');
	const areOfOrders = (...rows: JsonRecord[]) =>
		runAtOnce(totalsAreOfOrders(table, rows, { decimalSeparator: 'auto' }));
	const line = { orderId: '1', unitPrice: '10,00', quantity: 2 };

	it('is the order’s where it is another sum than the line, and the same in all of its rows', () => {
		expect(areOfOrders({ ...line, total: '25,00' })).toBe(true);
		expect(areOfOrders({ ...line, total: '45,00' }, { ...line, total: '45,00' })).toBe(true);
		expect(areOfOrders({ ...line, total: '45,00' }, { ...line, total: '' })).toBe(true);
	});

	it('is the line’s where it is what the line comes to, but for a rounded cent', () => {
		expect(areOfOrders({ ...line, total: '20,00' }, { ...line, total: '20,00' })).toBe(false);
		expect(areOfOrders({ ...line, total: '20,01' })).toBe(false);
	});

	it('is the line’s where it differs within an order', () => {
		expect(areOfOrders({ ...line, total: '25,00' }, { ...line, total: '15,00' })).toBe(false);
	});

	it('decides nothing where it cannot be read', () => {
		expect(areOfOrders({ ...line, total: 'free' }, { ...line, total: { nested: 1 } })).toBe(false);
	});
});
