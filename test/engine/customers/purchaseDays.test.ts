import fc from 'fast-check';
import { buildLedger } from '../../../engine/customers/customerLedger';
import { findPurchaseDays } from '../../../engine/customers/purchaseDays';
import { createIsoDays } from '../../../engine/dates/isoDays';
import { zoneOf } from '../../../engine/dates/zone';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { orderTableOf, type TestOrder } from './orderTableOf';

/** The purchases of each customer as day and amount; null where they are not known. */
function purchasesOf(
	orders: readonly TestOrder[],
	{ timeZone = 'UTC', countFreeOrders = false } = {},
) {
	const { table, identities } = orderTableOf(orders);
	const settings = { zone: zoneOf(timeZone), countFreeOrders };
	const ledger = runAtOnce(buildLedger(table, identities, settings));
	const { start, day, amount, known } = runAtOnce(findPurchaseDays(ledger, table, settings));
	const isoDay = createIsoDays();
	return Array.from({ length: ledger.length }, (_, customer) => {
		const days = [...day.subarray(start[customer], start[customer + 1])];
		const amounts = [...amount.subarray(start[customer], start[customer + 1])];
		expect(days.length === 0 || known[customer] === 1).toBe(true);
		return known[customer] === 0
			? null
			: days.map((own, i) => [isoDay(own), (amounts[i] as number) / 10_000]);
	});
}

describe('purchase days', () => {
	it('are the days on which a customer bought, ascending, whatever order the orders came in', () => {
		expect(
			purchasesOf([
				{ customerId: '7', at: '2026-03-01', charged: 100 },
				{ customerId: '8', at: '2026-02-01', charged: 30 },
				{ customerId: '7', at: '2026-01-10', charged: 50, refunded: 20 },
			]),
		).toEqual([
			[
				['2026-01-10', 30],
				['2026-03-01', 100],
			],
			[['2026-02-01', 30]],
		]);
	});

	it('take two orders of one day for one purchase', () => {
		expect(
			purchasesOf([
				{ customerId: '7', at: '2026-03-01T09:00:00Z', charged: 10 },
				{ customerId: '7', at: '2026-03-01T17:00:00Z', charged: 5.5 },
			]),
		).toEqual([[['2026-03-01', 15.5]]]);
	});

	it("are days of the shop's calendar: half past midnight in Berlin is not the day before", () => {
		const orders = [
			{ customerId: '7', at: '2026-06-30T22:30:00Z', charged: 10 },
			{ customerId: '7', at: '2026-07-01T10:00:00Z', charged: 5 },
		];
		expect(purchasesOf(orders, { timeZone: 'Europe/Berlin' })).toEqual([[['2026-07-01', 15]]]);
		expect(purchasesOf(orders)).toEqual([
			[
				['2026-06-30', 10],
				['2026-07-01', 5],
			],
		]);
	});

	it('leave out a day whose orders were taken back by a credit note of the same day', () => {
		const orders = [
			{ customerId: '7', at: '2026-01-01', charged: 20 },
			{ customerId: '7', at: '2026-03-01T09:00:00Z', charged: 10 },
			{ customerId: '7', at: '2026-03-01T17:00:00Z', charged: -10, orders: 0 },
		];
		expect(purchasesOf(orders)).toEqual([[['2026-01-01', 20]]]);
		expect(purchasesOf(orders, { countFreeOrders: true })).toEqual([
			[
				['2026-01-01', 20],
				['2026-03-01', 0],
			],
		]);
	});

	it('are none on the day of a credit note alone, even where free orders count', () => {
		const orders = [
			{ customerId: '7', at: '2026-01-01', charged: 20 },
			{ customerId: '7', at: '2026-03-01', charged: -5, orders: 0 },
		];
		expect(purchasesOf(orders)).toEqual([[['2026-01-01', 20]]]);
		expect(purchasesOf(orders, { countFreeOrders: true })).toEqual([[['2026-01-01', 20]]]);
	});

	it('count a free order only where free orders count', () => {
		const orders = [
			{ customerId: '7', at: '2026-01-01', charged: 20 },
			{ customerId: '7', at: '2026-02-01', charged: 0 },
		];
		expect(purchasesOf(orders)).toEqual([[['2026-01-01', 20]]]);
		expect(purchasesOf(orders, { countFreeOrders: true })).toEqual([
			[
				['2026-01-01', 20],
				['2026-02-01', 0],
			],
		]);
	});

	it('are not known of a customer for whom a summary stands, also where an order came after it', () => {
		expect(
			purchasesOf([
				{ customerId: '7', at: '2026-01-01', firstAt: '2025-01-01', orders: 4, charged: 80 },
				{ customerId: '7', at: '2026-02-01', charged: 10 },
				{ customerId: '8', at: '2026-02-01', charged: 10 },
			]),
		).toEqual([null, [['2026-02-01', 10]]]);
	});

	it('are none without orders', () => {
		expect(purchasesOf([])).toEqual([]);
	});

	it('are sorted for a customer who buys nearly every day as well', () => {
		const days = Array.from({ length: 200 }, (_, i) => (i * 37) % 200);
		const orders = days.map((day) => ({
			customerId: '7',
			at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
			charged: day + 1,
		}));
		const [purchases] = purchasesOf(orders);
		expect(purchases?.map(([, amount]) => amount)).toEqual(
			Array.from({ length: 200 }, (_, i) => i + 1),
		);
	});

	it('are what adding up by customer and day in a Map gives', () => {
		const order = fc.record<TestOrder>({
			customerId: fc.constantFrom('a', 'b', 'c'),
			at: fc
				.integer({ min: 0, max: 24 * 40 })
				.map((hour) => new Date(Date.UTC(2026, 2, 10, hour)).toISOString()),
			charged: fc.integer({ min: 1, max: 5000 }).map((cents) => cents / 100),
		});
		fc.assert(
			fc.property(fc.array(order, { maxLength: 60 }), (orders) => {
				const cents = new Map<string, Map<string, number>>();
				for (const { customerId, at, charged } of orders) {
					const days = cents.get(customerId ?? '') ?? new Map<string, number>();
					cents.set(customerId ?? '', days);
					const day = at.slice(0, 10);
					days.set(day, (days.get(day) ?? 0) + Math.round(charged * 100));
				}
				const expected = [...cents.values()].map((days) =>
					[...days]
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([day, sum]) => [day, sum / 100] as const),
				);
				expect(purchasesOf(orders)).toEqual(expected);
			}),
			{ seed: 1 },
		);
	});

	it('pause on the way through many customers', () => {
		const orders = Array.from({ length: 10_000 }, (_, i) => ({
			customerId: String(i),
			at: '2026-01-01',
			charged: 1,
		}));
		const { table, identities } = orderTableOf(orders);
		const settings = { zone: zoneOf('UTC'), countFreeOrders: false };
		const work = findPurchaseDays(
			runAtOnce(buildLedger(table, identities, settings)),
			table,
			settings,
		);
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(18);
	});
});
