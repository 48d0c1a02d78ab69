import { HOSTILE_VALUES } from '../../support/hostileValues';
import { scoreShop } from '../rfm/scoreShop';
import type { JsonRecord } from '../../../engine/json';

const EMAIL = 'ana@example.com';
const AT = '2026-05-01T10:00:00Z';

describe('customers with lists of orders under attack', () => {
	it.each(HOSTILE_VALUES)('keep the order beside %s', (_, value) => {
		const orders = [{ id: 1, created_at: AT, total: 5 }, value];
		const { customers, rejected } = scoreShop([{ email: EMAIL, orders, extra: value }]);
		expect(customers).toMatchObject([{ orderCount: 1, totalSpent: 5 }]);
		expect(rejected).toHaveLength(1);
	});

	it.each(HOSTILE_VALUES)('are rejected whole where the list is %s', (_, value) => {
		const { customers, rejected } = scoreShop([{ email: EMAIL, orders: value }]);
		expect(customers).toEqual([]);
		expect(rejected).toHaveLength(1);
	});

	it('give 10,000 orders of one list, and the same in 10,000 customers', () => {
		const orders = Array.from({ length: 10_000 }, (_, i) => ({
			id: i + 1,
			created_at: AT,
			total: 1,
		}));
		expect(scoreShop([{ email: EMAIL, orders }]).customers).toMatchObject([
			{ orderCount: 10_000, totalSpent: 10_000 },
		]);
		const many = orders.map((order) => ({ email: `c${order.id}@example.com`, orders: [order] }));
		expect(scoreShop(many).customers).toHaveLength(10_000);
	});

	it('give up on 10,000 customers within each other', () => {
		let customer: JsonRecord = { id: 1, created_at: AT, total: 5 };
		for (let level = 0; level < 10_000; level++) customer = { email: EMAIL, orders: [customer] };
		expect(scoreShop([customer]).rejected).toHaveLength(1);
	});

	it('hand on own fields alone', () => {
		const item = JSON.parse(
			`{"__proto__":{"email":"eve@example.com"},"constructor":{"email":"eve@example.com"},"id":7,"orders":[{"id":1,"created_at":"${AT}","total":5}]}`,
		) as JsonRecord;
		expect(scoreShop([item]).customers).toMatchObject([{ customerId: '7', email: null }]);
	});

	it('come to the same in any order', () => {
		const items = [
			{ email: EMAIL, orders: [{ id: 1, created_at: AT, total: 5 }] },
			{ email: 'ben@example.com', orders: [] },
			{ email: 'cem@example.com', orders: [{ id: 3, total: 5 }] },
			{ id: 4, email: 'dia@example.com', created_at: AT, total: 7 },
		];
		const forwards = scoreShop(items);
		const backwards = scoreShop([...items].reverse());
		expect(backwards.customers).toEqual(forwards.customers);
		const details = ({ rejected }: typeof forwards) => rejected.map(({ detail }) => detail).sort();
		expect(details(backwards)).toEqual(details(forwards));
	});
});
