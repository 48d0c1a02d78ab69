import { sampleCorrelation } from 'simple-statistics';
import fc from 'fast-check';
import { spendIndependence } from '../../../../engine/cltv/spend/spendIndependence';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { describeWithCdnow } from '../../../support/cdnow';
import { spendsOf } from '../models/shopOf';

type Row = [x: number, mean: number, weight: number];

/** Customers whose spend follows their number of purchases as far as `slope` says. */
function shop(customers: number, slope: number): Row[] {
	return Array.from({ length: customers }, (_, i) => {
		const x = 1 + (i % 7);
		return [x, 30 + slope * x + ((i * 7919) % 41), 1];
	});
}

const TEN_CUSTOMERS = [31, 12, 55, 20, 48, 27, 36, 60, 18, 44].map(
	(mean, i): Row => [1 + (i % 5), mean, 1],
);

describe('spendIndependence', () => {
	it('finds customers independent who spend the same however often they order', () => {
		const found = runAtOnce(spendIndependence(spendsOf(shop(2000, 0))));
		expect(found.verdict).toBe('independent');
		expect(found.low).toBeLessThan(0);
		expect(found.high).toBeGreaterThan(0);
		expect(found.advice).toContain('neither more nor less');
	});

	it('warns where frequent buyers spend more an order', () => {
		const found = runAtOnce(spendIndependence(spendsOf(shop(2000, 5))));
		expect(found.verdict).toBe('dependent');
		expect(found.pValue).toBeLessThan(1e-6);
		expect(found.advice).toContain('clearly more');
		expect(found.advice).toContain('too low');
		expect(found.advice).toContain('buy for resale');
		expect(found.advice).not.toMatch(/\d/);
	});

	it('warns where frequent buyers spend less an order', () => {
		const found = runAtOnce(spendIndependence(spendsOf(shop(2000, -4))));
		expect(found.verdict).toBe('dependent');
		expect(found.advice).toContain('clearly less');
		expect(found.advice).toContain('too high');
	});

	it.each([
		['nobody', []],
		[
			'three customers',
			[
				[1, 10, 1],
				[2, 20, 1],
				[3, 31, 1],
			],
		],
		['ten customers, whatever they show by chance', TEN_CUSTOMERS],
		[
			'customers who all spend the same',
			[
				[1, 29.9, 50],
				[2, 29.9, 30],
				[3, 29.9, 10],
			],
		],
		[
			'customers who all came back once',
			[
				[1, 10, 50],
				[1, 20, 30],
				[1, 31, 10],
			],
		],
	] as Array<[string, Row[]]>)('does not claim to know, with %s', (_, rows) => {
		const found = runAtOnce(spendIndependence(spendsOf(rows)));
		expect(found.verdict).toBe('unclear');
		expect(found.advice).toContain('too few');
	});

	it('is the correlation of simple-statistics, with the p-value of a t test', () => {
		const rows = shop(60, 1);
		const found = runAtOnce(spendIndependence(spendsOf(rows)));
		const expected = sampleCorrelation(
			rows.map(([x]) => x),
			rows.map(([, mean]) => mean),
		);
		expect(found.correlation).toBeCloseTo(expected, 12);
		expect(found.repeatBuyers).toBe(60);
	});

	it('gives the textbook p-value and interval', () => {
		// Five pairs with a correlation of 0.8: t = 2.309 on 3 degrees of freedom.
		const rows: Row[] = [
			[1, 10, 1],
			[2, 30, 1],
			[3, 20, 1],
			[4, 50, 1],
			[5, 40, 1],
		];
		const found = runAtOnce(spendIndependence(spendsOf(rows)));
		expect(found.correlation).toBeCloseTo(0.8, 12);
		expect(found.pValue).toBeCloseTo(0.10408803866182788, 9);
		expect(found.low).toBeCloseTo(Math.tanh(Math.atanh(0.8) - 1.959963984540054 / Math.SQRT2), 9);
	});

	it('takes a row of three customers for three rows', () => {
		const rows = shop(50, 2);
		const together = runAtOnce(
			spendIndependence(spendsOf(rows.map(([x, mean]): Row => [x, mean, 3]))),
		);
		const apart = runAtOnce(spendIndependence(spendsOf([...rows, ...rows, ...rows])));
		expect(together.correlation).toBeCloseTo(apart.correlation!, 12);
		expect(together.pValue).toBeCloseTo(apart.pValue!, 9);
	});

	it('answers for any spends at all', () => {
		const number = fc.oneof(fc.double(), fc.constantFrom(0, 1, 2, NaN, Infinity, -1, 1e300));
		fc.assert(
			fc.property(fc.array(fc.tuple(number, number, fc.constantFrom(1, 2, 1e6))), (rows) => {
				const found = runAtOnce(spendIndependence(spendsOf(rows)));
				for (const each of [found.correlation, found.low, found.high]) {
					if (each !== null) expect(Math.abs(each)).toBeLessThanOrEqual(1);
				}
				if (found.pValue !== null) {
					expect(found.pValue).toBeGreaterThanOrEqual(0);
					expect(found.pValue).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 500, seed: 1 },
		);
	});
});

describeWithCdnow('spendIndependence of the CDNOW sample', (cdnow) => {
	it('finds the small correlation that lifetimes shows', () => {
		const spends = spendsOf(cdnow.customers().map(({ x, meanSpend }) => [x, meanSpend, 1]));
		const found = runAtOnce(spendIndependence(spends));
		expect(found.repeatBuyers).toBe(946);
		expect(found.correlation).toBeCloseTo(0.113884, 4);
		expect(found.verdict).toBe('weak');
		expect(found.advice).toContain('slightly more');
	});
});
