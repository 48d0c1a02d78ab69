import { scoreShop } from '../../rfm/scoreShop';

const row = { order_id: 1, email: 'ana@example.com', date: '2026-05-01', total: 10 };

describe('rows as APIs of shops of one’s own give them', () => {
	it.each(['test', 'Test', 'sandbox'])('leaves out what was placed in the mode "%s"', (mode) => {
		const { customers, rejected } = scoreShop([
			{ ...row, mode },
			{ ...row, order_id: 2, mode: 'live' },
		]);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
		expect(rejected).toMatchObject([{ reason: 'test' }]);
	});

	it('counts orders of a mode that is something else', () => {
		const { customers } = scoreShop([{ ...row, mode: 'express' }]);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
	});

	it.each(['rejected', 'Payment rejected', 'INCOMPLETE'])('takes "%s" for not paid', (status) => {
		const { customers, rejected } = scoreShop([{ ...row, status }]);
		expect(customers).toEqual([]);
		expect(rejected).toMatchObject([{ reason: 'unpaid' }]);
	});

	it.each(['refunded_total', 'refundsAmount', 'transaction_amount_refunded'])(
		'subtracts what was paid back by the name of %s',
		(name) => {
			expect(scoreShop([{ ...row, [name]: 4 }]).customers).toMatchObject([{ totalSpent: 6 }]);
		},
	);

	it('tells orders apart by their own key where they share the way of paying', () => {
		const { order_id: id, ...order } = row;
		const { customers } = scoreShop([
			{ id, payment_id: 'cash', ...order },
			{ id: 2, payment_id: 'cash', ...order },
		]);
		expect(customers).toMatchObject([{ orderCount: 2 }]);
	});
});
