import { listedRefunds } from '../../../../engine/orders/spreadsheet/listedRefunds';
import { scoreShop } from '../../rfm/scoreShop';

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

	it.each([
		['without an amount', [{ id: 9 }]],
		['with two', [{ amount: 5, total: 6 }]],
		['with one that cannot be read', [{ amount: 'some' }]],
		['that are no objects', [null]],
		['of which there are more than lines', new Array(1001).fill(1)],
	])('are not known %s', (_, list) => {
		expect(listedRefunds(list, 'point')).toBeNaN();
	});

	it('lower the order', () => {
		const order = { id: 1, email: 'ana@example.com', created_at: '2026-05-01', total: '12.30' };
		const totals = [[], [{ id: 9, amount: '2.30' }]].map(
			(refunds) => scoreShop([{ ...order, refunds }]).customers[0]?.totalSpent,
		);
		expect(totals).toEqual([12.3, 10]);
	});
});
