import fc from 'fast-check';
import { entryCount, recordAt, rowAt } from '../../../engine/customers/ledgerEntries';
import { scoreShop, wooOrder, type SettingsChange } from './scoreShop';

const id = fc.integer({ min: 1, max: 12 });
const person = fc.integer({ min: 1, max: 5 });
const cents = fc.integer({ min: -5000, max: 30_000 });
const day = fc.integer({ min: 1, max: 28 });
const month = fc.integer({ min: 1, max: 12 });
const two = (value: number) => String(value).padStart(2, '0');

/** What a data platform sends: orders, refunds, cancellations. */
const event = fc
	.record({
		name: fc.constantFrom(
			'Order Completed',
			'Order Completed',
			'Order Refunded',
			'Order Cancelled',
		),
		id,
		person,
		cents: fc.integer({ min: 1, max: 30_000 }),
		month,
		day,
		currency: fc.constantFrom('EUR', 'EUR', 'USD', undefined),
	})
	.map(({ name, person: user, ...one }) => ({
		type: 'track',
		event: name,
		userId: `user ${user}`,
		timestamp: `2025-${two(one.month)}-${two(one.day)}T10:00:00Z`,
		messageId: `${name} ${one.id} ${one.cents}`,
		properties: {
			order_id: `S-${one.id}`,
			total: one.cents / 100,
			currency: one.currency,
			email: `p${user}@example.com`,
		},
	}));

/** Rows of a sheet with an order a row, dates and amounts as people in Europe write them. */
const row = fc.record({ id, person, cents, month, day }).map((one) => ({
	'Order ID': `R-${one.id}`,
	Email: `p${one.person}@example.com`,
	Date: `${two(one.day)}/${two(one.month)}/2025`,
	Total: (one.cents / 100).toFixed(2).replace('.', ','),
}));

/** Rows of a sheet with a line of an order a row. */
const line = fc
	.record({
		id,
		person,
		month,
		day,
		quantity: fc.integer({ min: -2, max: 4 }),
		price: fc.integer({ min: 1, max: 9000 }),
		product: fc.constantFrom('Ring', 'Chain'),
	})
	.map((one) => ({
		InvoiceNo: `L-${one.id}`,
		CustomerID: String(one.person),
		InvoiceDate: `2025-${two(one.month)}-${two(one.day)}`,
		Description: one.product,
		Quantity: one.quantity,
		UnitPrice: one.price / 100,
	}));

const woo = fc
	.record({ id, person, cents: fc.integer({ min: 1, max: 30_000 }), month, day })
	.map((one) =>
		wooOrder({
			id: one.id,
			customer: one.person,
			email: `p${one.person}@example.com`,
			at: `2025-${two(one.month)}-${two(one.day)}T10:00:00`,
			total: one.cents / 100,
		}),
	);

const mixed = fc.array(
	fc.oneof(
		event,
		row,
		line,
		woo,
		fc.array(woo, { minLength: 1, maxLength: 3 }).map((orders) => ({ orders })),
	),
	{ maxLength: 30 },
);

const settings = fc
	.record({
		dayMonthOrder: fc.constantFrom('auto' as const, 'dayFirst' as const),
		countFreeOrders: fc.boolean(),
		windowDays: fc.constantFrom(undefined, 400),
		rates: fc.constantFrom(new Map(), new Map([['USD', 0.9]]), new Map([['EUR', 1.1]])),
		byEmail: fc.boolean(),
	})
	.map(
		({ byEmail, ...read }): SettingsChange => ({
			read: { ...read, join: { byEmail, byPhone: false } },
		}),
	);

describe('a run over several platforms, sheets and events', () => {
	it('gives the same customers, segments and reasons in any order of the items', () => {
		const shuffled = mixed.chain((items) =>
			fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
		);
		const told = (items: readonly unknown[], change: SettingsChange) => {
			const { customers, run, rejected } = scoreShop(items, change);
			return {
				customers,
				segments: run.segments,
				currencies: run.orders.currencies,
				reasons: rejected.map(({ reason }) => reason).sort(),
				rejected: rejected.map(({ json }) => JSON.stringify(json)).sort(),
			};
		};
		fc.assert(
			fc.property(shuffled, settings, ([items, other], change) => {
				expect(told(other, change)).toEqual(told(items, change));
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	it('adds up: every record is behind one customer or rejected, none is both', () => {
		fc.assert(
			fc.property(mixed, settings, (items, change) => {
				const { run, items: behind, rejected } = scoreShop(items, change);
				const records = run.orders.found.records.length;
				const { book, found } = run.orders;
				const used = new Set<number>();
				for (let at = 0; at < entryCount(run.ledger.entries); at++) {
					used.add(recordAt(run.ledger.entries, at));
					const row = rowAt(run.ledger.entries, at);
					for (const further of book.table.furtherRecords.get(row) ?? []) used.add(further);
				}
				const turnedAway = new Set(rejected.map(({ record }) => record));
				expect([...used].filter((record) => turnedAway.has(record))).toEqual([]);
				expect(used.size + turnedAway.size).toBe(records);
				expect(turnedAway.size).toBe(rejected.length);
				const itemsUsed = new Set([...used].map((record) => found.items[record]));
				expect(new Set(behind.flat())).toEqual(itemsUsed);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	it('has money that adds up: what the customers spent is what their records say', () => {
		fc.assert(
			fc.property(fc.array(woo, { maxLength: 20 }), (orders) => {
				const { customers, items } = scoreShop(orders);
				const total = (item: number) => Number((orders[item] as { total: string }).total);
				customers.forEach(({ totalSpent }, i) => {
					const sum = (items[i] ?? []).reduce((spent, item) => spent + total(item), 0);
					expect(totalSpent).toBeCloseTo(sum, 6);
				});
			}),
			{ seed: 1, numRuns: 100 },
		);
	});
});
