import type { Purchases } from './purchases';
import { CDNOW_CALIBRATION_END, CDNOW_END, cdnowPurchases } from './cdnowPurchases';
import { coverageOf } from './coverage';
import { CDNOW_LIKE, simulateShop, type SimulatedShop } from './simulatedShop';
import { describeWithSharedData } from '../../support/sharedData';

/** Nominal is 80%; what a year's draw may be off by is left, and no more. */
const NOMINAL = 0.8;
const TOLERANCE = 0.03;

const DAY = 500;

function* shopsLike(
	shop: Omit<SimulatedShop, 'seed' | 'customers'>,
	shops: number,
	customers: number,
): Generator<Purchases[]> {
	for (let seed = 1; seed <= shops; seed++) yield simulateShop({ ...shop, seed, customers });
}

const KINDS: ReadonlyArray<[string, Partial<SimulatedShop>]> = [
	['who leave at any time (Pareto/NBD)', {}],
	[
		'who leave after an order (MBG/NBD)',
		{
			rate: [0.525, 6.183],
			dropout: { kind: 'betaGeometric', parameters: [0.891, 1.614] },
		},
	],
	[
		'who buy on a rhythm (MBG/CNBD-2)',
		{
			rate: [1.3, 2.8],
			k: 2,
			dropout: { kind: 'betaGeometric', parameters: [0.42, 0.79] },
		},
	],
	['who all stay (NBD)', { rate: [0.5, 10], dropout: { kind: 'nobody' } }],
];

describe('intervals of value', () => {
	it.each(KINDS)('hold what customers %s spend as often as they say', (_, kind) => {
		const coverage = coverageOf(shopsLike({ ...CDNOW_LIKE, ...kind }, 4, 500), DAY);
		expect(Math.abs(coverage.fair - NOMINAL)).toBeLessThan(TOLERANCE);
		expect(Math.abs(coverage.above - (1 - NOMINAL) / 2)).toBeLessThan(TOLERANCE);
		expect(coverage.plain).toBeGreaterThan(NOMINAL - TOLERANCE);
	});

	it('hold the total of a shop as often as they say, which the sum of their ends would not', () => {
		const coverage = coverageOf(shopsLike(CDNOW_LIKE, 100, 150), DAY);
		// A share of 100 shops has a standard error of 4 points itself; bench/forecastAccuracy.mjs takes more shops.
		expect(Math.abs(coverage.totals - NOMINAL)).toBeLessThan(TOLERANCE + 0.04);
	});
});

describeWithSharedData(
	'cdnow/cdnow_sample_transactions.csv',
	'intervals of value on the CDNOW sample',
	(file) => {
		it('hold what four in five customers spent in the 39 weeks after', () => {
			const customers = cdnowPurchases(file.csv());
			const coverage = coverageOf(
				[customers],
				CDNOW_CALIBRATION_END,
				CDNOW_END - CDNOW_CALIBRATION_END,
			);
			expect(coverage.plain).toBeGreaterThan(NOMINAL);
			expect(Math.abs(coverage.fair - NOMINAL)).toBeLessThan(0.05);
		});
	},
);
