import fc from 'fast-check';
import omit from 'lodash/omit';
import type { ScoringSettings } from '../../../engine/rfm/scoring/chooseCutPoints';
import { makeReference } from '../../../engine/rfm/scoring/makeReference';
import { SEGMENT_MAPS } from '../../../engine/rfm/segments/chooseSegmentMap';
import { scoreShop, wooOrder, type ScoredShopForTest, type SettingsChange } from './scoreShop';

const email = fc.constantFrom('ana@example.com', 'ben@example.com', 'cem@example.com', '');
const moment = fc
	.integer({ min: 0, max: 800 })
	.map((days) => new Date(Date.UTC(2026, 6, 5) - days * 86_400_000).toISOString().slice(0, 19));

const order = fc
	.record({
		id: fc.integer({ min: 1, max: 30 }),
		customer: fc.integer({ min: 0, max: 9 }),
		email,
		at: moment,
		cents: fc.integer({ min: 0, max: 20_000 }),
		status: fc.constantFrom('completed', 'completed', 'completed', 'cancelled', 'pending'),
		refundedCents: fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined }),
		coupon: fc.boolean(),
		channel: fc.constantFrom('checkout', 'pos-rest-api'),
		country: fc.constantFrom('DE', 'AT'),
		product: fc.constantFrom('Ring', 'Chain', 'Brooch'),
	})
	.map((woo) => ({ kind: 'order' as const, ...woo }));

const summary = fc
	.record({
		customer: fc.integer({ min: 1, max: 9 }),
		email,
		at: moment,
		cents: fc.integer({ min: 1, max: 90_000 }),
		orders: fc.integer({ min: 1, max: 9 }),
	})
	.map((stored) => ({ kind: 'summary' as const, ...stored }));

const rubbish = fc
	.constantFrom<unknown>({}, { hello: 'world' }, null, 'text', [], { orders: [] })
	.map((json) => ({ kind: 'rubbish' as const, json }));

const anything = fc.array(
	fc.oneof(
		{ weight: 8, arbitrary: order },
		{ weight: 1, arbitrary: summary },
		{ weight: 1, arbitrary: rubbish },
	),
	{ maxLength: 40 },
);
type Thing = (typeof anything)['generate'] extends (...args: never[]) => { value: infer All }
	? All extends Array<infer One>
		? One
		: never
	: never;

function itemOf(thing: Thing, factor = 1): unknown {
	const money = (cents: number) => ((cents * factor) / 100).toFixed(2);
	switch (thing.kind) {
		case 'order':
			return wooOrder({
				...thing,
				total: money(thing.cents),
				refunded:
					thing.refundedCents === undefined ? undefined : Number(money(thing.refundedCents)),
				products: [[thing.product, 1]],
			});
		case 'summary':
			return {
				customerId: String(thing.customer),
				email: thing.email === '' ? null : thing.email,
				orderCount: thing.orders,
				totalSpent: (thing.cents * factor) / 100,
				currency: 'EUR',
				firstOrderAt: '2024-01-01T00:00:00.000Z',
				lastOrderAt: `${thing.at}.000Z`,
			};
		case 'rubbish':
			return thing.json;
	}
}

function told({ customers, run, rejected }: ScoredShopForTest) {
	return {
		customers,
		segments: run.segments,
		limits: run.chosen,
		currencies: run.orders.currencies,
		// Of two copies that do not count either, any may be called the other's duplicate.
		reasons: rejected.map(({ reason }) => reason).sort(),
		rejected: rejected.map(({ json }) => JSON.stringify(json)).sort(),
	};
}

const settings = fc.record({
	scoring: fc.record<ScoringSettings>({
		method: fc.constantFrom('quantiles', 'thresholds', 'naturalBreaks', 'klaviyo', 'shopify'),
		scale: fc.integer({ min: 3, max: 10 }),
	}),
	segmentMap: fc.constantFrom(...SEGMENT_MAPS.filter((name) => name !== 'custom')),
	read: fc.record({
		countFreeOrders: fc.boolean(),
		revenue: fc.constantFrom('net' as const, 'gross' as const),
		timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Auckland'),
		join: fc.record({ byEmail: fc.boolean(), byPhone: fc.boolean() }),
	}),
	minimumSpend: fc.constantFrom(undefined, undefined, 100),
});

describe('any shop', () => {
	it('is scored the same whatever order the items come in', () => {
		const shuffled = anything.chain((things) =>
			fc.tuple(fc.constant(things), fc.shuffledSubarray(things, { minLength: things.length })),
		);
		fc.assert(
			fc.property(shuffled, settings, ([things, other], change) => {
				expect(
					told(
						scoreShop(
							other.map((thing) => itemOf(thing)),
							change,
						),
					),
				).toEqual(
					told(
						scoreShop(
							things.map((thing) => itemOf(thing)),
							change,
						),
					),
				);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	it('adds up: every record is behind one customer or rejected, none is both', () => {
		fc.assert(
			fc.property(anything, settings, (things, change) => {
				const { items, rejected } = scoreShop(
					things.map((thing) => itemOf(thing)),
					change,
				);
				const told = [...items.flat(), ...rejected.map(({ item }) => item)].sort((a, b) => a - b);
				expect(told).toEqual(things.map((_, item) => item));
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	it('adds up its segments: all customers, all revenue, shares of 1', () => {
		fc.assert(
			fc.property(anything, settings, (things, change) => {
				const { customers, run } = scoreShop(
					things.map((thing) => itemOf(thing)),
					change,
				);
				const sum = (of: (row: (typeof run.segments)[number]) => number) =>
					run.segments.reduce((total, row) => total + of(row), 0);
				expect(sum((row) => row.customers)).toBe(customers.length);
				expect(sum((row) => row.share)).toBeCloseTo(customers.length === 0 ? 0 : 1, 9);
				const spent = customers.reduce((total, { totalSpent }) => total + (totalSpent ?? 0), 0);
				expect(sum((row) => row.revenue)).toBeCloseTo(spent, 6);
			}),
			{ seed: 1, numRuns: 200 },
		);
	});

	it('gives customers who are equal in a measure equal scores in it', () => {
		fc.assert(
			fc.property(anything, settings, (things, change) => {
				const { customers } = scoreShop(
					things.map((thing) => itemOf(thing)),
					change,
				);
				for (const [value, score] of [
					['recencyDays', 'recencyScore'],
					['orderCount', 'frequencyScore'],
					['totalSpent', 'monetaryScore'],
				] as const) {
					const known = new Map(customers.map((one) => [one[value], one[score]]));
					for (const one of customers) expect(one[score]).toBe(known.get(one[value]));
				}
			}),
			{ seed: 1, numRuns: 200 },
		);
	});

	it('is scored the same when all its money is worth a whole number of times as much', () => {
		const withoutMinimum = settings.map((change) => omit(change, 'minimumSpend'));
		fc.assert(
			fc.property(
				anything,
				withoutMinimum,
				fc.integer({ min: 2, max: 500 }),
				(things, change, factor) => {
					const cells = (times: number) =>
						scoreShop(
							things.map((thing) => itemOf(thing, times)),
							change,
						)
							.customers.map(({ customerId, email: of, rfmCell, segment }) =>
								[customerId, of, rfmCell, segment].join(' '),
							)
							.sort();
					expect(cells(factor)).toEqual(cells(1));
				},
			),
			{ seed: 1, numRuns: 200 },
		);
	});

	it('scores one customer against its reference as it does among all', () => {
		const orders = fc.array(order, { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(orders, fc.integer({ min: 3, max: 10 }), (all, scale) => {
				// Each customer with an id of their own, and no order of somebody else's.
				const items = all.map((one, i) =>
					itemOf({ ...one, id: i, customer: one.customer + 1, email: '' }),
				);
				const whole = scoreShop(items, { scoring: { method: 'quantiles', scale } });
				if (whole.customers.length === 0) return;
				const reference = makeReference(whole.run.chosen, {
					analysisDate: '2026-06-30T12:00:00.000Z',
					customers: whole.customers.length,
					currency: 'EUR',
				});
				const alone: SettingsChange = { scoring: { method: 'reference', scale, reference } };
				whole.customers.forEach((customer, i) => {
					const own = (whole.items[i] ?? []).map((item) => items[item]);
					expect(scoreShop(own, alone).customers).toMatchObject([customer]);
				});
			}),
			{ seed: 1, numRuns: 50 },
		);
	});
});
