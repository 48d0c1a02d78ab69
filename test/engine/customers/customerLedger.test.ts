import fc from 'fast-check';
import { buildLedger, type LedgerSettings } from '../../../engine/customers/customerLedger';
import {
	entryCount,
	momentAt,
	netAt,
	recordAt,
	rowAt,
	rowsOf,
} from '../../../engine/customers/ledgerEntries';
import { calendarDay } from '../../../engine/dates/calendarDay';
import { zoneOf } from '../../../engine/dates/zone';
import { verdictOf } from '../../../engine/orders/orderTable';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { orderTableOf, type TestOrder } from './orderTableOf';

const UTC = zoneOf('UTC');

function ledgerOf(orders: readonly TestOrder[], settings: Partial<LedgerSettings> = {}) {
	const { table, identities } = orderTableOf(orders);
	const ledger = runAtOnce(
		buildLedger(table, identities, { zone: UTC, countFreeOrders: false, ...settings }),
	);
	const customers = Array.from({ length: ledger.length }, (_, customer) => ({
		orders: ledger.orders[customer],
		discounted: ledger.discountedOrders[customer],
		spent: (ledger.spent[customer] as number) / 10_000,
		firstAt: new Date(ledger.firstAt[customer] as number).toISOString().slice(0, 10),
		lastAt: new Date(ledger.lastAt[customer] as number).toISOString().slice(0, 10),
		rows: [
			...rowsOf(
				ledger.entries,
				ledger.start[customer] as number,
				ledger.start[customer + 1] as number,
			),
		].sort((a, b) => a - b),
	}));
	const verdicts = orders.map((_, row) => verdictOf(table, row));
	return { customers, verdicts };
}

describe('the ledger of customers', () => {
	it('adds up what each customer bought, less what they were paid back', () => {
		const { customers, verdicts } = ledgerOf([
			{ customerId: '7', at: '2026-03-01', charged: 100, discounted: 1 },
			{ customerId: '8', at: '2026-01-05', charged: 30 },
			{ customerId: '7', at: '2026-01-10', charged: 50, refunded: 20 },
		]);
		expect(customers).toEqual([
			{
				orders: 2,
				discounted: 1,
				spent: 130,
				firstAt: '2026-01-10',
				lastAt: '2026-03-01',
				rows: [0, 2],
			},
			{
				orders: 1,
				discounted: 0,
				spent: 30,
				firstAt: '2026-01-05',
				lastAt: '2026-01-05',
				rows: [1],
			},
		]);
		expect(verdicts).toEqual([undefined, undefined, undefined]);
	});

	it('brings the orders of one person under two ids together', () => {
		const { customers } = ledgerOf([
			{ customerId: '7', email: 'ana@example.com', at: '2026-01-01', charged: 10 },
			{
				platform: 'square',
				customerId: 'SQ',
				email: 'ana@example.com',
				at: '2026-01-02',
				charged: 5,
			},
			{ email: 'ana@example.com', at: '2026-01-03', charged: 1 },
		]);
		expect(customers).toMatchObject([{ orders: 3, spent: 16, rows: [0, 1, 2] }]);
	});

	it('is empty without orders', () => {
		expect(ledgerOf([]).customers).toEqual([]);
	});

	it('counts cents exactly: a hundred times 0.10 is 10', () => {
		const order = { customerId: '7', at: '2026-01-01', charged: 0.1 };
		expect(ledgerOf(new Array<TestOrder>(100).fill(order)).customers[0]?.spent).toBe(10);
	});

	it('has beside each row its day, its money and its record, also where rows were left out', () => {
		const { table, identities } = orderTableOf([
			{ customerId: '7', at: '2026-03-01', charged: 100, refunded: 20 },
			{ customerId: '8', at: '2026-01-05', charged: 3 },
			{ customerId: '9', at: '2026-01-10T23:30:00Z', charged: 50 },
			{ customerId: '7', at: '2026-02-01', charged: 10 },
			{ customerId: '9', at: '2026-02-28', charged: 9, orders: 3, firstAt: '2026-01-01' },
		]);
		const { start, entries, zone } = runAtOnce(
			buildLedger(table, identities, {
				zone: zoneOf('Europe/Berlin'),
				countFreeOrders: false,
				minimumSpend: 50_000,
			}),
		);
		const told = Array.from({ length: entryCount(entries) }, (_, at) => [
			rowAt(entries, at),
			new Date(calendarDay(momentAt(entries, at), zone) * 86_400_000).toISOString().slice(0, 10),
			netAt(entries, at) / 10_000,
			recordAt(entries, at),
		]);
		expect([...start]).toEqual([0, 2, 3]);
		expect(told).toEqual([
			[0, '2026-03-01', 80, 0],
			[3, '2026-02-01', 10, 3],
			[4, '2026-02-28', 9, 4],
		]);
	});
});

describe('credit notes', () => {
	const bought = { customerId: '7', at: '2026-01-01T10:00:00Z', charged: 100 };

	it('lower what was spent and are no order', () => {
		const { customers } = ledgerOf([
			bought,
			{ customerId: '7', at: '2026-02-01', charged: -40, orders: 0 },
		]);
		expect(customers).toMatchObject([{ orders: 1, spent: 60, lastAt: '2026-01-01', rows: [0, 1] }]);
	});

	it('take an order of the same day back', () => {
		const { customers, verdicts } = ledgerOf([
			bought,
			{ customerId: '7', at: '2026-01-01T12:00:00Z', charged: -100, orders: 0 },
			{ customerId: '7', at: '2025-12-01', charged: 25 },
		]);
		expect(customers).toMatchObject([{ orders: 1, spent: 25, lastAt: '2025-12-01' }]);
		expect(verdicts).toEqual([undefined, undefined, undefined]);
	});

	it('take an order of the same day of the shop back, not of another zone’s', () => {
		const note = { customerId: '7', at: '2026-01-01T23:30:00Z', charged: -100, orders: 0 };
		const other = { customerId: '7', at: '2025-12-01', charged: 25 };
		const inUtc = ledgerOf([bought, note, other]).customers;
		const inBerlin = ledgerOf([bought, note, other], { zone: zoneOf('Europe/Berlin') }).customers;
		expect([inUtc[0]?.orders, inBerlin[0]?.orders]).toEqual([1, 2]);
	});

	it('leave the order where free orders are counted', () => {
		const { customers } = ledgerOf(
			[bought, { customerId: '7', at: '2026-01-01', charged: -100, orders: 0 }],
			{ countFreeOrders: true },
		);
		expect(customers).toMatchObject([{ orders: 1, spent: 0 }]);
	});

	it('alone make no customer', () => {
		const { customers, verdicts } = ledgerOf([
			{ customerId: '7', at: '2026-01-01', charged: -10, orders: 0 },
			bought,
			{ customerId: '8', at: '2026-01-01', charged: -10, orders: 0 },
		]);
		expect(customers).toHaveLength(1);
		expect(verdicts).toEqual([undefined, undefined, 'refunded']);
	});
});

describe('customer summaries', () => {
	const summary = {
		customerId: '7',
		at: '2026-03-01',
		firstAt: '2025-01-01',
		orders: 4,
		charged: 400,
	};

	it('are as many orders as they say, the last of them at their date', () => {
		expect(ledgerOf([summary]).customers).toMatchObject([
			{ orders: 4, spent: 400, firstAt: '2025-01-01', lastAt: '2026-03-01' },
		]);
	});

	it('count an order of before once, and add the one that came after', () => {
		const { customers, verdicts } = ledgerOf([
			{ customerId: '7', at: '2026-02-01', charged: 100 },
			summary,
			{ customerId: '7', at: '2026-04-01', charged: 50 },
		]);
		expect(customers).toMatchObject([
			{ orders: 5, spent: 450, lastAt: '2026-04-01', rows: [1, 2] },
		]);
		expect(verdicts).toEqual(['duplicate', undefined, undefined]);
	});

	it('count once where there are several of one customer: the latest', () => {
		const { customers, verdicts } = ledgerOf([
			summary,
			{ ...summary, at: '2026-01-01', orders: 3, charged: 300 },
		]);
		expect(customers).toMatchObject([{ orders: 4, spent: 400 }]);
		expect(verdicts).toEqual([undefined, 'duplicate']);
	});

	it('of two platforms are two halves of a history, and both count', () => {
		const { customers } = ledgerOf([
			{ ...summary, email: 'ana@example.com' },
			{
				...summary,
				platform: 'woocommerce',
				email: 'ana@example.com',
				at: '2026-02-01',
				orders: 2,
				charged: 150,
			},
		]);
		expect(customers).toMatchObject([{ orders: 6, spent: 550 }]);
	});
});

describe('a stored summary', () => {
	const stored: TestOrder = {
		platform: 'spreadsheet',
		email: 'ana@example.com',
		at: '2026-03-01',
		firstAt: '2025-01-01',
		orders: 4,
		charged: 400,
	};

	it('stands for the orders of every platform up to its last one', () => {
		const { customers, verdicts } = ledgerOf([
			stored,
			{ platform: 'woocommerce', email: 'ana@example.com', at: '2026-02-01', charged: 100 },
			{ platform: 'shopify', email: 'ana@example.com', at: '2026-04-01', charged: 50 },
		]);
		expect(customers).toMatchObject([{ orders: 5, spent: 450 }]);
		expect(verdicts).toEqual([undefined, 'duplicate', undefined]);
	});

	it('stands for what a platform’s own summary says up to the same order', () => {
		const { customers } = ledgerOf([
			stored,
			{ ...stored, platform: 'woocommerce', at: '2026-02-01', orders: 3, charged: 300 },
		]);
		expect(customers).toMatchObject([{ orders: 4, spent: 400 }]);
	});
});

describe('a minimum spend', () => {
	it('leaves out customers who spent less, and says why of each of their orders', () => {
		const { customers, verdicts } = ledgerOf(
			[
				{ customerId: '7', at: '2026-01-01', charged: 60 },
				{ customerId: '8', at: '2026-01-01', charged: 99.99 },
				{ customerId: '7', at: '2026-01-02', charged: 40 },
			],
			{ minimumSpend: 100 * 10_000 },
		);
		expect(customers).toMatchObject([{ spent: 100, rows: [0, 2] }]);
		expect(verdicts).toEqual([undefined, 'belowMinimumSpend', undefined]);
	});
});

describe('any orders', () => {
	const order = fc.record({
		customerId: fc.constantFrom('1', '2', '3', '4'),
		email: fc.constantFrom(null, 'a@example.com', 'b@example.com'),
		at: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01'),
		charged: fc.integer({ min: 1, max: 500 }),
		orders: fc.constantFrom(1, 1, 1, 0),
	});
	const orders = fc.array(
		order.map((one) => (one.orders === 0 ? { ...one, charged: -one.charged } : one)),
		{ maxLength: 20 },
	);

	it('are each behind one customer or have a verdict', () => {
		fc.assert(
			fc.property(orders, (all) => {
				const { customers, verdicts } = ledgerOf(all);
				const behind = customers.flatMap(({ rows }) => rows);
				const rejected = verdicts.flatMap((verdict, row) => (verdict === undefined ? [] : [row]));
				expect([...behind, ...rejected].sort((a, b) => a - b)).toEqual(all.map((_, row) => row));
			}),
			{ seed: 1 },
		);
	});

	it('make the same customers in any order', () => {
		const plain = (all: readonly TestOrder[]) =>
			ledgerOf(all)
				.customers.map(({ rows, ...customer }) => JSON.stringify([customer, rows.length]))
				.sort();
		fc.assert(
			fc.property(orders, (all) => {
				expect(plain([...all].reverse())).toEqual(plain(all));
			}),
			{ seed: 1 },
		);
	});
});
