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

	it.each<[string, string, unknown, unknown]>([
		['cancelled_at', 'cancelled', '2026-05-02T10:00:00Z', null],
		['cancelled', 'cancelled', true, false],
		['Storniert', 'cancelled', 'ja', 'nein'],
		['annulée le', 'cancelled', '02/05/2026', ''],
		['deleted_at', 'cancelled', '2026-05-02 10:00:00', '0000-00-00 00:00:00'],
		['paid', 'unpaid', false, true],
		['is_paid', 'unpaid', 0, 1],
		['Bezahlt', 'unpaid', 'nein', 'ja'],
		['state', 'cancelled', 'cancelled', 'California'],
	])('leaves out an order by its column %s', (column, reason, cell, ofOthers) => {
		const { customers, rejected } = scoreShop([
			{ ...row, [column]: cell },
			{ ...row, order_id: 2, [column]: ofOthers },
		]);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
		expect(rejected).toMatchObject([{ reason }]);
	});

	it('names the column and what it says', () => {
		const { rejected } = scoreShop([{ ...row, cancelled_at: '2026-05-02' }]);
		expect(rejected).toMatchObject([{ detail: 'The column "cancelled_at" says 2026-05-02.' }]);
	});

	it('subtracts the credit note of an order that was cancelled', () => {
		const { customers } = scoreShop([
			row,
			{ ...row, order_id: 2, total: 30 },
			{ ...row, order_id: 2, total: -30, cancelled: true },
		]);
		expect(customers).toMatchObject([{ totalSpent: 10 }]);
	});

	it('leaves an order alone whose customer was deleted', () => {
		const { customers } = scoreShop([
			{ ...row, customer: { id: 7, deleted_at: '2026-05-02T10:00:00Z' } },
		]);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
	});

	it.each(['Amount (cents)', 'total_cents', 'Betrag in Cent'])(
		'does not take %s for euros',
		(name) => {
			const { total, ...order } = row;
			const { customers, rejected } = scoreShop([{ ...order, [name]: total * 100 }]);
			expect(customers).toEqual([]);
			expect(rejected).toMatchObject([{ reason: 'unrecognised' }]);
		},
	);
});
