import { scoreShop } from '../../rfm/scoreShop';

const order = (id: number, total: unknown, more = {}) => ({
	id,
	email: 'ana@example.com',
	created_at: '2026-05-01T10:00:00Z',
	total,
	...more,
});

describe('amounts in objects', () => {
	it('are read with their currency', () => {
		const { customers } = scoreShop([order(1, { value: '12.30', currency_code: 'GBP' })]);
		expect(customers).toMatchObject([{ totalSpent: 12.3, currency: 'GBP' }]);
	});

	it('are in their own currency, whatever another field says', () => {
		const total = { amount: '12.30', currency: 'GBP' };
		expect(scoreShop([order(1, total, { currency: 'EUR' })]).customers).toMatchObject([
			{ currency: 'GBP' },
		]);
	});

	it('say how much was paid back', () => {
		const money = (amount: string) => ({ amount, currency: 'EUR' });
		const row = order(1, money('12.30'), { refunded_amount: money('2.30') });
		expect(scoreShop([row]).customers).toMatchObject([{ totalSpent: 10 }]);
	});

	it('count main units in whole numbers where another amount has decimals', () => {
		const { customers } = scoreShop([
			order(1, { amount: 30, currency: 'EUR' }),
			order(2, { amount: 12.5, currency: 'EUR' }),
		]);
		expect(customers).toMatchObject([{ orderCount: 2, totalSpent: 42.5 }]);
	});

	it('are rejected where nothing shows whether whole numbers count cents', () => {
		const { rejected } = scoreShop([
			order(1, { amount: 1230, currency: 'EUR' }),
			order(2, { amount: 0, currency: 'EUR' }),
		]);
		expect(rejected[0]).toMatchObject({
			reason: 'badAmount',
			detail:
				'The amount is an object with the whole number 1230, which may be 1230.00 EUR or, counted in cents, 12.30 EUR: nothing in it says which, and no other amount has decimals. Write it as a plain number in an Edit Fields node before this one, divided by 100 where it counts cents.',
		});
	});

	it('are told apart by the table: cents of one say nothing of another', () => {
		const { customers, rejected } = scoreShop([
			order(1, { amount: 1230, currency: 'EUR' }),
			{ order_no: 2, mail: 'b@example.com', date: '2026-05-01', sum: { amount: 12.5 } },
		]);
		expect(customers).toHaveLength(1);
		expect(rejected).toMatchObject([{ reason: 'badAmount' }]);
	});
});
