import fc from 'fast-check';
import { fromUnits } from '../../../../engine/money/amountUnits';
import {
	chooseCutPoints,
	type ScoringMethod,
	type ScoringSettings,
} from '../../../../engine/rfm/scoring/chooseCutPoints';
import { makeReference } from '../../../../engine/rfm/scoring/makeReference';
import { parseReference } from '../../../../engine/rfm/scoring/reference';
import { scoreColumns } from '../../../../engine/rfm/scoring/scoreColumns';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

interface Customer {
	days: number;
	orders: number;
	/** In cents. */
	cents: number;
}

const customer = fc.record({
	days: fc.integer({ min: 0, max: 500 }),
	orders: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 })),
	cents: fc.oneof(fc.constantFrom(0, 1000, 1999, 3500), fc.integer({ min: 0, max: 1_000_000 })),
});
/** Customers of all kinds, or so many equal ones. */
const shop = fc.oneof(
	{ weight: 3, arbitrary: fc.array(customer, { minLength: 1, maxLength: 60 }) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(customer, fc.integer({ min: 1, max: 12 }))
			.map(([one, count]) => new Array<Customer>(count).fill(one)),
	},
);
const scale = fc.integer({ min: 3, max: 10 });
const RELATIVE: ScoringMethod[] = ['quantiles', 'naturalBreaks', 'klaviyo', 'shopify'];
const METHODS: ScoringMethod[] = [...RELATIVE, 'thresholds'];

/** Cents are hundredths, units of the engine ten-thousandths. */
const UNITS_IN_A_CENT = 100;

function columnsOf(customers: readonly Customer[], factor = 1) {
	return {
		recency: Float64Array.from(customers, ({ days }) => -days),
		frequency: Float64Array.from(customers, ({ orders }) => orders),
		monetary: Float64Array.from(customers, ({ cents }) =>
			fromUnits(cents * UNITS_IN_A_CENT * factor),
		),
	};
}

function cells(customers: readonly Customer[], settings: ScoringSettings, factor = 1): string[] {
	const columns = columnsOf(customers, factor);
	const chosen = runAtOnce(chooseCutPoints(columns, settings));
	const scores = runAtOnce(scoreColumns(columns, chosen));
	return customers.map((_, i) =>
		[scores.recency[i], scores.frequency[i], scores.monetary[i]].join('-'),
	);
}

describe.each(METHODS)('scoring by %s', (method) => {
	it('gives customers who are equal in a measure equal scores in it', () => {
		fc.assert(
			fc.property(shop, scale, (customers, scores) => {
				const byMeasure = [
					new Map<number, string>(),
					new Map<number, string>(),
					new Map<number, string>(),
				];
				const given = cells(customers, { method, scale: scores });
				customers.forEach(({ days, orders, cents }, i) => {
					[days, orders, cents].forEach((value, measure) => {
						const score = given[i]?.split('-')[measure] ?? '';
						const known = byMeasure[measure] as Map<number, string>;
						expect(score).toBe(known.get(value) ?? score);
						known.set(value, score);
					});
				});
			}),
			{ seed: 1 },
		);
	});

	it('never gives a better value a lower score', () => {
		fc.assert(
			fc.property(shop, scale, (customers, scores) => {
				const given = cells(customers, { method, scale: scores });
				const bySpending = customers
					.map(({ cents }, i) => ({ cents, score: Number(given[i]?.split('-')[2]) }))
					.sort((a, b) => a.cents - b.cents);
				bySpending.forEach(({ score }, i) =>
					expect(score).toBeGreaterThanOrEqual(bySpending[i - 1]?.score ?? 1),
				);
			}),
			{ seed: 1 },
		);
	});

	it('gives the same scores in any order of the customers', () => {
		fc.assert(
			fc.property(shop, scale, fc.nat(), (customers, scores, turn) => {
				const at = turn % customers.length;
				const turned = [...customers.slice(at), ...customers.slice(0, at)];
				const given = cells(customers, { method, scale: scores });
				expect(cells(turned, { method, scale: scores })).toEqual([
					...given.slice(at),
					...given.slice(0, at),
				]);
			}),
			{ seed: 1 },
		);
	});

	it('gives the same scores when all money is worth a whole number of times as much', () => {
		fc.assert(
			fc.property(shop, scale, fc.integer({ min: 2, max: 1000 }), (customers, scores, factor) => {
				const settings = { method, scale: scores };
				expect(cells(customers, settings, factor)).toEqual(cells(customers, settings));
			}),
			{ numRuns: 300, seed: 1 },
		);
	});

	it('gives scores between 1 and the number of scores', () => {
		fc.assert(
			fc.property(shop, scale, (customers, scores) => {
				const highest = { klaviyo: 3, shopify: 5 }[method as string] ?? scores;
				for (const score of cells(customers, { method, scale: scores }).join('-').split('-')) {
					expect(Number(score)).toBeGreaterThanOrEqual(1);
					expect(Number(score)).toBeLessThanOrEqual(highest);
				}
			}),
			{ seed: 1 },
		);
	});

	it('gives a customer scored alone against the shop’s reference the scores of the whole shop', () => {
		fc.assert(
			fc.property(shop, scale, (customers, scores) => {
				const settings = { method, scale: scores };
				const whole = runAtOnce(chooseCutPoints(columnsOf(customers), settings));
				const saved = makeReference(whole, {
					analysisDate: '2026-06-30T00:00:00.000Z',
					customers: customers.length,
					currency: null,
				});
				const reference = parseReference(JSON.stringify({ reference: saved }));
				const given = cells(customers, settings);
				customers.forEach((one, i) =>
					expect(cells([one], { method: 'reference', scale: scores, reference })).toEqual([
						given[i],
					]),
				);
			}),
			{ numRuns: 50, seed: 1 },
		);
	});
});
