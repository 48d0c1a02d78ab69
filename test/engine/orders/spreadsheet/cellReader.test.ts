import {
	createCellReader,
	createPathReader,
} from '../../../../engine/orders/spreadsheet/cellReader';
import type { ColumnRole } from '../../../../engine/orders/spreadsheet/columnSynonyms';
import type { JsonRecord } from '../../../../engine/json';

const COLUMNS = new Map<ColumnRole, string>([
	['orderId', 'Order'],
	['total', 'Total'],
	['email', 'Mail'],
]);

function rowsReadBy(rows: readonly JsonRecord[]) {
	const { places, read } = createCellReader(COLUMNS);
	return rows.map((row) => {
		const cells = read(row);
		return [cells[places.orderId], cells[places.total], cells[places.email], cells[places.phone]];
	});
}

describe('the reader of cells', () => {
	it('reads cells by what their columns say, and nothing where there is no column', () => {
		expect(rowsReadBy([{ Mail: 'ana@example.com', Note: 'x', Total: 5, Order: 'A' }])).toEqual([
			['A', 5, 'ana@example.com', undefined],
		]);
	});

	it('reads rows that leave cells out, have them in another order, or have others', () => {
		expect(
			rowsReadBy([
				{ Order: 'A', Total: 1, Mail: 'a' },
				{ Order: 'B', Mail: 'b' },
				{ Mail: 'c', Total: 3, Order: 'C' },
				{ Order: 'D', Total: 4, Mail: 'd', More: 1 },
				{ Order: 'E', Total: 5, Mail: 'e' },
				{},
				{ Order: 'F', Total: null, Mail: '' },
			]),
		).toEqual([
			['A', 1, 'a', undefined],
			['B', undefined, 'b', undefined],
			['C', 3, 'c', undefined],
			['D', 4, 'd', undefined],
			['E', 5, 'e', undefined],
			[undefined, undefined, undefined, undefined],
			['F', null, '', undefined],
		]);
	});

	it('reads every row rightly where each has other keys than the one before', () => {
		const rows = Array.from({ length: 100 }, (_, i) => ({
			[`Note ${i % 40}`]: 0,
			Order: i,
			...(i % 3 === 0 ? {} : { Total: i * 2 }),
		}));
		expect(rowsReadBy(rows)).toEqual(
			rows.map((_, i) => [i, i % 3 === 0 ? undefined : i * 2, undefined, undefined]),
		);
	});

	it.each(['__proto__', 'constructor', 'toString', '💍'])(
		'takes %p for a name like others',
		(name) => {
			const { places, read } = createCellReader(new Map<ColumnRole, string>([['orderId', name]]));
			const own = JSON.parse(`{${JSON.stringify(name)}:7}`) as JsonRecord;
			expect(read(own)[places.orderId]).toBe(7);
			expect(read({ total: 2 })[places.orderId]).toBeUndefined();
		},
	);

	it('reads no key that a row inherits', () => {
		const row = Object.create({ Order: 'inherited' }) as JsonRecord;
		row.Total = 5;
		expect(rowsReadBy([{ Total: 4 }, row, { Total: 6 }])).toEqual([
			[undefined, 4, undefined, undefined],
			[undefined, 5, undefined, undefined],
			[undefined, 6, undefined, undefined],
		]);
	});
});

describe('the reader of cells by path', () => {
	it('reads what the operator named', () => {
		const { places, read } = createPathReader(
			new Map<ColumnRole, string>([
				['customerId', 'customer.id'],
				['total', 'amount'],
			]),
		);
		const cells = read({ customer: { id: 7 }, amount: '5.00' });
		expect([cells[places.customerId], cells[places.total], cells[places.email]]).toEqual([
			7,
			'5.00',
			undefined,
		]);
	});

	it('reads a path as the editor writes it for a name with a space', () => {
		const { places, read } = createPathReader(
			new Map<ColumnRole, string>([['total', 'payment["amount paid"][0]']]),
		);
		expect(read({ payment: { 'amount paid': ['5.00'] } })[places.total]).toBe('5.00');
	});
});
