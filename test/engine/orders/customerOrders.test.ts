import { scoreShop } from '../rfm/scoreShop';

const EMAIL = 'ana@example.com';
const FIRST = { id: 1, created_at: '2026-05-01T10:00:00Z', total: '12.30' };
const SECOND = { id: 2, created_at: '2026-06-01T10:00:00Z', total: '20.00' };

describe('a customer with orders in a list', () => {
	it.each([
		['as n8n’s Aggregate node gives it', { email: EMAIL, data: [FIRST, SECOND] }],
		['of a CRM', { id: 77, email: EMAIL, name: 'Ana', orders: [FIRST, SECOND] }],
		[
			'in a page of customers',
			{ customers: [{ email: EMAIL, orders: [FIRST, SECOND] }], next: null },
		],
		['in a webhook', { headers: {}, body: { email: EMAIL, orders: [FIRST, SECOND] } }],
		['under a name of one’s own', { email: EMAIL, Kaufverlauf: [FIRST, SECOND] }],
		['of GraphQL', { email: EMAIL, orders: { edges: [{ node: FIRST }, { node: SECOND }] } }],
		['whose own object says who it is', { customer: { email: EMAIL }, orders: [FIRST, SECOND] }],
	])('gives its orders, each the customer’s: %s', (_, customer) => {
		const { customers, rejected } = scoreShop([customer]);
		expect(customers).toMatchObject([
			{ email: EMAIL, orderCount: 2, totalSpent: 32.3, lastOrderAt: '2026-06-01T10:00:00.000Z' },
		]);
		expect(rejected).toEqual([]);
	});

	it('gives them what it says of who bought, where they say nothing themselves', () => {
		const customer = {
			id: 77,
			email: EMAIL,
			phone: '+49 30 1234567',
			country: 'DE',
			accepts_marketing: true,
			currency: 'EUR',
			orders: [FIRST, { ...SECOND, country: 'AT' }],
		};
		expect(scoreShop([customer]).customers).toMatchObject([
			{ customerId: '77', email: EMAIL, country: 'AT', consent: 'subscribed', currency: 'EUR' },
		]);
	});

	it('leaves an order to whom it names', () => {
		const customer = { email: EMAIL, orders: [FIRST, { ...SECOND, email: 'ben@example.com' }] };
		const { customers } = scoreShop([customer]);
		expect(customers.map(({ email }) => email).sort()).toEqual([EMAIL, 'ben@example.com']);
	});

	it('fills in an address that the order leaves blank', () => {
		const customer = { email: EMAIL, orders: [{ ...FIRST, email: '' }] };
		expect(scoreShop([customer]).customers).toMatchObject([{ email: EMAIL, orderCount: 1 }]);
	});

	it('is not counted once more by the sums beside its orders', () => {
		const sums = { orders_count: 2, total_spent: '32.30', last_order_date: '2026-06-01' };
		for (const customer of [
			{ email: EMAIL, ...sums, orders: [FIRST, SECOND] },
			{ email: EMAIL, total_spent: '32.30', orders: [FIRST, SECOND] },
			{ email: EMAIL, created_at: '2020-01-01', total: 32.3, orders: [FIRST, SECOND] },
		]) {
			const { customers, rejected } = scoreShop([customer]);
			expect(customers).toMatchObject([{ orderCount: 2, totalSpent: 32.3 }]);
			expect(customers[0]?.purchaseHistory).toBe('2026-05-01 12.30; 2026-06-01 20.00');
			expect(rejected).toEqual([]);
		}
	});

	it('counts by its sums where they know of more orders than the list has', () => {
		const customer = {
			email: EMAIL,
			orders_count: 5,
			total_spent: 100,
			last_order_date: '2026-06-01',
			orders: [SECOND],
		};
		expect(scoreShop([customer]).customers).toMatchObject([{ orderCount: 5, totalSpent: 100 }]);
	});

	it('counts by its sums where the list has nothing to read', () => {
		const sums = { orders_count: 2, total_spent: 32.3, last_order_date: '2026-06-01' };
		const customer = { email: EMAIL, ...sums, orders: [{ id: 1 }, { id: 2 }] };
		expect(scoreShop([customer]).customers).toMatchObject([{ orderCount: 2, totalSpent: 32.3 }]);
	});

	it('has not ordered where the list is empty', () => {
		for (const customer of [
			{ email: EMAIL, orders: [] },
			{ email: EMAIL, total_spent: 0, orders: [] },
		]) {
			expect(scoreShop([customer]).rejected).toMatchObject([{ reason: 'noDate' }]);
			expect(scoreShop([customer]).rejected[0]?.detail).toContain('has not ordered yet');
		}
	});

	it('has Shopify’s orders of a GraphQL query for customers', () => {
		const order = {
			id: 'gid://shopify/Order/1',
			createdAt: '2026-05-01T10:00:00Z',
			displayFinancialStatus: 'PAID',
			totalPriceSet: { shopMoney: { amount: '12.30', currencyCode: 'EUR' } },
		};
		const customer = { id: 'gid://shopify/Customer/7', email: EMAIL, orders: { nodes: [order] } };
		expect(scoreShop([{ data: { customers: { nodes: [customer] } } }]).customers).toMatchObject([
			{ customerId: '7', email: EMAIL, totalSpent: 12.3 },
		]);
	});
});

describe('no customer with orders', () => {
	it.each([
		['its items', 'items', [{ id: 9, created_at: '2026-05-02', total: 5 }]],
		['its lines', 'line_items', [{ id: 9, created_at: '2026-05-02', total: 5 }]],
		['its payments', 'transactions', [{ id: 9, created_at: '2026-05-02', amount: 12.3 }]],
		['its shipments', 'shipments', [{ id: 9, created_at: '2026-05-02', total: 5 }]],
	])('is an order that lists %s', (_, key, list) => {
		const { customers, rejected } = scoreShop([{ ...FIRST, email: EMAIL, [key]: list }]);
		expect(customers).toMatchObject([{ orderCount: 1, totalSpent: 12.3 }]);
		expect(rejected).toEqual([]);
	});

	it('is a person with a cart, a subscription and a quote', () => {
		const list = [FIRST];
		const person = { email: EMAIL, subscriptions: list, carts: list, quotes: list };
		expect(scoreShop([person]).customers).toEqual([]);
	});

	it('is a page of orders that name their own customers', () => {
		const page = {
			orders: [
				{ ...FIRST, email: EMAIL },
				{ ...SECOND, email: 'ben@example.com' },
			],
		};
		expect(scoreShop([page]).customers).toHaveLength(2);
	});

	it('is a customer whose list says nothing of when, which the rejection says', () => {
		const { rejected } = scoreShop([{ email: EMAIL, orders: [{ id: 1, total: 5 }] }]);
		expect(rejected).toMatchObject([{ reason: 'unrecognised' }]);
		expect(rejected[0]?.detail).toBe(
			'The orders of this customer in the list "orders" cannot be read: no column is recognised for the date of the order in their fields id, total. Put a Split Out node for "orders" before this one, with "Include" set to "All Other Fields", and name the fields with "Source" set to "Custom Fields".',
		);
	});

	it('is a customer whose list is text, which the rejection says', () => {
		const orders = JSON.stringify([FIRST]);
		expect(scoreShop([{ email: EMAIL, orders }]).rejected[0]?.detail).toBe(
			'The orders of this customer in the field "orders" are JSON as text. Turn them into a list first: {{ JSON.parse($json.orders) }} in an Edit Fields node, as a field of the type Array.',
		);
	});
});
