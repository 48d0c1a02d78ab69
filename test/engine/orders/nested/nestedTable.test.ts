import { hasNestedFields, nestedTable } from '../../../../engine/orders/nested/nestedTable';
import { scoreShop } from '../../rfm/scoreShop';
import type { JsonRecord } from '../../../../engine/json';

const AT = '2026-05-01T10:00:00Z';
const EMAIL = 'ana@example.com';
const order = { id: 1, total: '12.30', created_at: AT };

describe('records whose fields lie in objects', () => {
	it.each<[string, JsonRecord]>([
		['the user', { ...order, user: { email: EMAIL } }],
		['the invoice address', { ...order, billing: { email: EMAIL, first_name: 'Ana' } }],
		['a joined row of Supabase', { ...order, customers: { id: 7, email: EMAIL } }],
		[
			'the order beside the customer',
			{ order, customer: { email: EMAIL, created_at: '2020-01-01' } },
		],
		['a webhook of these', { headers: {}, body: { order, customer: { email: EMAIL } } }],
		['a list of these', { data: [{ ...order, user: { email: EMAIL } }] }],
		[
			'Wix',
			{
				id: 'o1',
				number: '1',
				buyerInfo: { contactId: 'b1', email: EMAIL },
				createdDate: AT,
				priceSummary: { total: { amount: '12.30', formattedAmount: '12,30 €' } },
				currency: 'EUR',
				paymentStatus: 'PAID',
			},
		],
		[
			'Saleor',
			{
				id: 'T1',
				created: AT,
				user: { email: EMAIL },
				total: { gross: { amount: 12.3, currency: 'EUR' } },
			},
		],
		[
			'Strapi',
			{
				id: 1,
				attributes: {
					total: 12.3,
					createdAt: AT,
					customer: { data: { id: 5, attributes: { email: EMAIL } } },
				},
			},
		],
		[
			'BigCommerce’s storefront',
			{
				data: {
					site: {
						orders: {
							edges: [
								{
									node: {
										entityId: 1,
										orderedAt: { utc: AT },
										totalIncTax: { value: 12.3, currencyCode: 'EUR' },
										customer: { email: EMAIL },
									},
								},
							],
						},
					},
				},
			},
		],
		[
			'a page of Notion with all its properties',
			{
				object: 'page',
				id: 'p1',
				created_time: '2026-06-20T10:00:00Z',
				last_edited_time: '2026-06-20T10:00:00Z',
				properties: {
					Amount: { id: 'a', type: 'number', number: 12.3 },
					Date: { id: 'b', type: 'date', date: { start: AT, end: null } },
					Email: { id: 'c', type: 'email', email: EMAIL },
					Name: { id: 'title', type: 'title', title: [{ plain_text: '#1001' }] },
				},
			},
		],
	])('are read: %s', (_, record) => {
		const { customers, rejected } = scoreShop([record]);
		expect(customers).toMatchObject([
			{ email: EMAIL, totalSpent: 12.3, lastOrderAt: '2026-05-01T10:00:00.000Z' },
		]);
		expect(rejected).toEqual([]);
	});

	it('are rejected as they were', () => {
		const record = { ...order, total: 'free', user: { email: EMAIL } };
		expect(scoreShop([record]).rejected).toMatchObject([{ json: record, reason: 'badAmount' }]);
	});

	it('are read by what any of them has where an object is null in one', () => {
		const { customers, rejected } = scoreShop([
			{ ...order, user: null, billing: { email: 'ben@example.com' } },
			{ ...order, id: 2, user: { email: EMAIL }, billing: { email: 'else@example.com' } },
		]);
		expect(customers.map(({ email }) => email).sort()).toEqual([EMAIL, 'ben@example.com']);
		expect(rejected).toEqual([]);
	});

	it('keep the address of a customer beside the id', () => {
		const record = { ...order, customer_id: 7, customer: { id: 7, email: EMAIL } };
		expect(scoreShop([record]).customers).toMatchObject([{ customerId: '7', email: EMAIL }]);
	});

	it('say their state in an object', () => {
		const rows = ['Cancelled', 'Paid'].map((value, id) => ({
			...order,
			id: id + 1,
			email: EMAIL,
			Status: { id, value, color: 'red' },
		}));
		const { customers, rejected } = scoreShop(rows);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
		expect(rejected).toMatchObject([{ reason: 'cancelled' }]);
	});

	it('are read by how an amount is written beside the number that counts its cents', () => {
		const attributes = {
			user_email: EMAIL,
			total: 1230,
			total_formatted: '€12.30',
			created_at: AT,
		};
		for (const record of [{ type: 'orders', id: '1', attributes }, attributes]) {
			expect(scoreShop([record]).customers).toMatchObject([{ totalSpent: 12.3, currency: 'EUR' }]);
		}
	});

	it('are no orders where a CRM says what a person spent in all', () => {
		const contact = {
			id: '51',
			createdAt: AT,
			updatedAt: AT,
			properties: { email: EMAIL, total_revenue: '100' },
		};
		expect(nestedTable([contact])).toBeUndefined();
		expect(scoreShop([contact]).rejected).toMatchObject([{ reason: 'unrecognised' }]);
	});

	it('are an error that names both where two objects could say who bought', () => {
		const record = { ...order, user: { id: 1 }, contact: { id: 2 } };
		expect(() => scoreShop([record])).toThrow(
			'Two columns could be the customer ID: "user.id" and "contact.id"',
		);
	});

	it('are told from plain ones', () => {
		expect(hasNestedFields(order)).toBe(false);
		expect(hasNestedFields({ ...order, items: [{ id: 1 }], total: { amount: '1.00' } })).toBe(
			false,
		);
		expect(hasNestedFields({ ...order, user: { email: EMAIL } })).toBe(true);
	});
});

describe('tables that others made', () => {
	it.each<[string, JsonRecord]>([
		['Airtable', { id: 'rec1', createdTime: AT, fields: { Email: EMAIL, Total: 12.3, Date: AT } }],
		['Airtable without its wrapper', { id: 'rec1', createdTime: AT, Email: EMAIL, Total: 12.3 }],
		['Google Sheets', { row_number: 2, Email: EMAIL, Total: 12.3, Date: AT }],
		['Baserow', { id: 1, order: '1.00000000000000000000', Email: EMAIL, Total: '12.30', Date: AT }],
		['Grist', { id: 1, fields: { Email: EMAIL, Total: 12.3, Date: 1777629600 } }],
		['Coda', { id: 'i-1', createdAt: AT, values: { Email: EMAIL, Total: 12.3, Date: AT } }],
		['SeaTable', { _id: 'r1', _ctime: AT, _mtime: AT, Email: EMAIL, Total: 12.3, Date: AT }],
		[
			'a join with dots',
			{ 'orders.total': 12.3, 'orders.created_at': AT, 'customers.email': EMAIL },
		],
		['a join with short names', { o_id: 1, o_total: 12.3, o_created_at: AT, c_email: EMAIL }],
	])('are read: %s', (_, row) => {
		expect(scoreShop([row]).customers).toMatchObject([
			{ email: EMAIL, orderCount: 1, totalSpent: 12.3, lastOrderAt: '2026-05-01T10:00:00.000Z' },
		]);
	});

	it('are read where n8n’s Summarize node added them up', () => {
		const row = { email: EMAIL, sum_total: 32.3, count_id: 2, max_created_at: AT };
		expect(scoreShop([row]).customers).toMatchObject([{ orderCount: 2, totalSpent: 32.3 }]);
	});

	it('say what to do where n8n’s Aggregate node put each column into a list', () => {
		const row = { email: [EMAIL, 'ben@example.com'], total: [1, 2], date: [AT, AT] };
		expect(scoreShop([row]).rejected[0]?.detail).toBe(
			'The field of the date holds a list of 2 values where one item has to be one order. Where an Aggregate node made it, take that out, or set it to "All Item Data (Into a Single List)".',
		);
		expect(scoreShop([{ ...row, date: AT }]).rejected[0]?.detail).toContain('field of the amount');
	});
});
