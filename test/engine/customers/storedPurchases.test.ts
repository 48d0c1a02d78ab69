import { scoreShop, wooOrder } from '../rfm/scoreShop';

const STORED = {
	customerId: '7',
	email: 'ana@example.com',
	orderCount: 2,
	totalSpent: 42.5,
	currency: 'EUR',
	firstOrderAt: '2026-05-01T10:00:00.000Z',
	lastOrderAt: '2026-06-01T10:00:00.000Z',
};

const historyOf = (...items: object[]) => scoreShop(items).customers[0]?.purchaseHistory;

describe('the purchases of a stored customer', () => {
	const purchaseHistory = '2026-05-01 30.00; 2026-06-01 12.50';

	it('are those that were stored, together with the orders since', () => {
		const since = wooOrder({ id: 1, customer: 7, at: '2026-06-20T10:00:00', total: '5' });
		expect(historyOf({ ...STORED, purchaseHistory }, since)).toBe(
			'2026-05-01 30.00; 2026-06-01 12.50; 2026-06-20 5.00',
		);
	});

	it('are counted once where an order of before is in the input again', () => {
		const before = wooOrder({ id: 1, customer: 7, at: '2026-06-01T10:00:00', total: '12.5' });
		expect(historyOf({ ...STORED, purchaseHistory }, before)).toBe(purchaseHistory);
	});

	it.each([
		['nothing', null],
		['an empty cell', ''],
		['words', 'two orders in spring'],
		['a number', 42],
		['a list', ['2026-05-01']],
		['an object with a trap', { toString: 'x' }],
	])('are not known where %s was stored', (_, stored) => {
		expect(historyOf({ ...STORED, purchaseHistory: stored })).toBeNull();
	});
});
