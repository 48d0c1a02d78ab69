import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';
import {
	shopifyExportContinuation,
	shopifyExportSample,
	shopifyGraphqlSample,
	shopifyRestSample,
} from '../platforms/storeSamples';

/** The same order by the API, by the export, and by a further row of the export. */
const ORDER = { ...shopifyRestSample, email: 'ana@example.com', refunds: [] };
const ROW = { ...shopifyExportSample, Id: '' };
const LINE = shopifyExportContinuation;

/** What all customers spent and why the other items do not count, in whatever order the items come. */
function read(...items: JsonRecord[]) {
	const [forward, backward] = [items, [...items].reverse()].map((order) => {
		const { customers, rejected } = scoreShop(order);
		return {
			spent: customers.reduce((sum, { totalSpent }) => sum + (totalSpent ?? 0), 0),
			orders: customers.reduce((sum, { orderCount }) => sum + (orderCount ?? 0), 0),
			rejected: rejected.map(({ reason }) => reason).sort(),
		};
	});
	expect(backward).toEqual(forward);
	return forward;
}

const ONCE = { spent: 129.8, orders: 1 };
const TWICE = { spent: 259.6, orders: 2, rejected: [] };

describe('an order of the export and of the API', () => {
	it('is one order where the ids are the same', () => {
		const row = { ...ROW, Id: '5001', Email: '', Total: '129.80' };
		expect(read(ORDER, row)).toEqual({ ...ONCE, rejected: ['duplicate'] });
	});

	it('is one order where name, e-mail and total are the same', () => {
		const row = { ...ROW, 'Created at': '2024-02-20 10:00:00 +0100' };
		expect(read(ORDER, row)).toEqual({ ...ONCE, rejected: ['duplicate'] });
	});

	it('is one order where the order has the e-mail of the export, and its customer another', () => {
		const order = { ...ORDER, email: 'checkout@example.com' };
		expect(read(order, { ...ROW, Email: 'Checkout@example.com' })).toEqual({
			...ONCE,
			rejected: ['duplicate'],
		});
	});

	it('is one order where it was edited since, by the moment of it', () => {
		expect(read(ORDER, { ...ROW, Total: '110.00' })).toEqual({ ...ONCE, rejected: ['duplicate'] });
	});

	it('is one order that does not count where the API knows that it was cancelled', () => {
		const cancelled = { ...ORDER, cancelled_at: '2024-03-02T10:00:00+01:00' };
		expect(read(cancelled, ROW)).toMatchObject({ spent: 0, orders: 0 });
	});

	it('is one order in GraphQL too', () => {
		const order = { ...shopifyGraphqlSample, email: 'ana@example.com' };
		const once = read(order)?.spent;
		expect(read(order, ROW)).toMatchObject({ spent: once, orders: 1 });
	});

	it('has its products once, also those of further rows', () => {
		const { customers, rejected } = scoreShop([ROW, LINE, ORDER]);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
		expect(rejected.map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate']);
	});

	it.each([
		['the e-mail is another', { Email: 'ben@example.com' }],
		['the name is another', { Name: '#1043' }],
		['the id is another', { Id: '9001' }],
		['total and moment are others', { Total: '12.00', 'Created at': '2024-02-20 10:00:00 +0100' }],
	])('are two orders where %s', (_, change) => {
		expect(read(ORDER, { ...ROW, ...change })?.orders).toBe(2);
	});

	it('is known by its name where a spreadsheet has rounded the ids of the export', () => {
		expect(read(ORDER, { ...ROW, Id: '5.12346E+12' })).toEqual({
			...ONCE,
			rejected: ['duplicate'],
		});
	});
});

describe('orders of one name in two exports', () => {
	it('are of two shops where their ids differ', () => {
		const other = { ...ROW, Id: '9001', Email: 'ben@example.com' };
		expect(read({ ...ROW, Id: '5001' }, other)).toEqual(TWICE);
	});

	it('are copies where their ids are the same, or unknown', () => {
		const row = { ...ROW, Id: '5001' };
		expect(read(row, row)).toEqual({ ...ONCE, rejected: ['duplicate'] });
		expect(read(ROW, ROW)).toEqual({ ...ONCE, rejected: ['duplicate'] });
	});
});
