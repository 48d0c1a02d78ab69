import { listedRefunds } from '../../../../engine/orders/spreadsheet/listedRefunds';
import { scoreShop } from '../../rfm/scoreShop';

const ORDER = { id: 1, email: 'ana@example.com', created_at: '2026-05-01', total: '12.30' };

/** What was spent, and why orders do not count. */
function read(orders: Parameters<typeof scoreShop>[0]) {
	const { customers, rejected } = scoreShop(orders);
	return [customers.map(({ totalSpent }) => totalSpent), rejected.map(({ reason }) => reason)];
}

describe('the refunds that an order lists', () => {
	it('are added up', () => {
		expect(
			listedRefunds(
				[
					{ id: 9, amount: '5.00' },
					{ id: 10, amount: -2.5 },
				],
				'point',
			),
		).toBe(7.5);
		expect(listedRefunds(['5,00', { amount: { value: '2.50', currency: 'EUR' } }], 'comma')).toBe(
			7.5,
		);
	});

	it('are none in an empty list', () => {
		expect(listedRefunds([], undefined)).toBeUndefined();
	});

	it.each<[string, unknown[]]>([
		['without an amount', [{ id: 9 }]],
		['with two', [{ amount: 5, total: 6 }]],
		['with a blank one', [{ amount: '' }]],
		['with one that cannot be read', [{ amount: 'some' }]],
		['that are no objects', [null]],
		['of which there are more than lines', new Array(1001).fill(1)],
	])('are not known %s, and the order is turned away', (_, refunds) => {
		expect(read([{ ...ORDER, refunds }])).toEqual([[], ['badAmount']]);
	});

	it('are read as the column writes amounts', () => {
		const refunds = [{ id: 9, amount: '1,234' }];
		const open = { ...ORDER, total: '2345', refunds };
		expect(scoreShop([open]).rejected[0]?.detail).toContain(
			'"1,234" the mark could separate thousands or decimals',
		);
		const decided = { ...ORDER, id: 2, total: '7,50' };
		expect(read([open, decided])[0]).toEqual([2345 - 1.234 + 7.5]);
	});

	it('lower the order', () => {
		const totals = [[], [{ id: 9, amount: '2.30' }]].map(
			(refunds) => scoreShop([{ ...ORDER, refunds }]).customers[0]?.totalSpent,
		);
		expect(totals).toEqual([12.3, 10]);
	});
});
