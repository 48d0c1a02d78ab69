import fc from 'fast-check';
import type { RouteSettings } from '../../../engine/routing/routeSettings';
import { all, any, byRules, bySegment, condition, route, rule } from './route';

const customer = fc.record(
	{
		segment: fc.constantFrom('Champions', 'Loyal', 'Lost', 'Nobody', 'at risk', ''),
		email: fc.constantFrom('a@example.com', 'no address'),
		consent: fc.constantFrom('subscribed', 'unsubscribed', 'unknown'),
		orderCount: fc.integer({ min: 0, max: 6 }),
		recencyDays: fc.integer({ min: 0, max: 900 }),
		recencyScore: fc.integer({ min: 1, max: 5 }),
		frequencyScore: fc.integer({ min: 1, max: 5 }),
		monetaryScore: fc.integer({ min: 1, max: 5 }),
		discountShare: fc.constantFrom(0, 0.5, 1, null),
		firstOrderAt: fc.constantFrom('2024-01-10T09:00:00.000Z', '2026-03-10T09:00:00.000Z'),
		lastOrderAt: fc.constantFrom('2025-11-10T09:00:00.000Z', '2026-05-10T09:00:00.000Z', null),
		predictedValue: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(null)),
		sentiment: fc.constantFrom('positive', 'negative'),
		topics: fc.constantFrom([], [{ topic: 'delivery', sentiment: 'negative' }]),
	},
	{ requiredKeys: [] },
);
const customers = fc.array(customer, { maxLength: 60 });

const rules = [
	{
		output: 'A',
		group: any(
			condition('orderCount', 'number', 'gt', 4),
			all(
				condition('recencyDays', 'number', 'lt', 100),
				any(
					condition('segment', 'string', 'equals', 'Loyal'),
					condition('email', 'string', 'regex', '^a@'),
				),
			),
		),
	},
	rule('B', 'orderCount', 'number', 'gt', 2),
	rule('C', 'segment', 'string', 'notEquals', 'Lost'),
];
const crisisBeganAt = Date.UTC(2026, 0, 1);
const crisisEndedAt = Date.UTC(2026, 3, 1);
const tiers = [
	{ output: 'High', limit: 10 },
	{ output: 'Rest', limit: 60 },
];

const MODES: Array<[string, RouteSettings['by']]> = [
	['segment', bySegment()],
	['tier', { mode: 'value', by: 'tier', tiers: [] }],
	['percentile', { mode: 'value', by: 'percentile', tiers }],
	['threshold', { mode: 'value', by: 'threshold', tiers: tiers.toReversed() }],
	['rules', byRules(rules)],
	['all matches', byRules(rules, true)],
	...(['retain', 'grow', 'crisis', 'recover', 'lifecycle'] as const).map(
		(playbook): [string, RouteSettings['by']] => [
			playbook,
			{ mode: 'playbook', playbook, crisisBeganAt, crisisEndedAt },
		],
	),
];

/** Every placement as text, without the item's place, so that runs can be compared whatever the order. */
function placements(jsons: readonly object[], by: RouteSettings['by']): string[] {
	const { names, outputs } = route(jsons, by);
	return outputs
		.flatMap((items, output) =>
			items.map(({ index, route: given }) => JSON.stringify([names[output], jsons[index], given])),
		)
		.sort();
}

describe.each(MODES)('routing by %s', (name, by) => {
	it('loses nobody: every item comes out, once unless all matches are wanted', () => {
		fc.assert(
			fc.property(customers, (jsons) => {
				const { outputs } = route(jsons, by);
				const indices = outputs.flat().map(({ index }) => index);
				expect(new Set(indices).size).toBe(jsons.length);
				if (name !== 'all matches') expect(indices).toHaveLength(jsons.length);
			}),
			{ numRuns: 60, seed: 1 },
		);
	});

	it('does not depend on the order of the items', () => {
		const shuffled = customers.chain((jsons) =>
			fc.tuple(fc.constant(jsons), fc.shuffledSubarray(jsons, { minLength: jsons.length })),
		);
		fc.assert(
			fc.property(shuffled, ([jsons, reordered]) => {
				expect(placements(reordered, by)).toEqual(placements(jsons, by));
			}),
			{ numRuns: 60, seed: 2 },
		);
	});

	it('gives the same again, and leaves the items as they were', () => {
		fc.assert(
			fc.property(customers, (jsons) => {
				const before = JSON.stringify(jsons);
				const first = placements(jsons, by);
				expect(placements(jsons, by)).toEqual(first);
				expect(JSON.stringify(jsons)).toBe(before);
			}),
			{ numRuns: 30, seed: 3 },
		);
	});

	it('keeps the order of the items within each output', () => {
		fc.assert(
			fc.property(customers, (jsons) => {
				for (const items of route(jsons, by).outputs) {
					const indices = items.map(({ index }) => index);
					expect(indices).toEqual([...indices].sort((a, b) => a - b));
				}
			}),
			{ numRuns: 30, seed: 4 },
		);
	});

	it('gives no channel to who has not agreed', () => {
		fc.assert(
			fc.property(customers, (jsons) => {
				for (const { index, route: given } of route(jsons, by).outputs.flat()) {
					if (jsons[index]?.consent !== 'subscribed') expect(given.channel).toBe('none');
				}
			}),
			{ numRuns: 30, seed: 5 },
		);
	});
});
