import { mean, sampleVariance } from 'simple-statistics';
import { chiSquareTail } from '../../../engine/statistics/chiSquareTail';
import { holmAdjust } from '../../../engine/statistics/holmAdjust';
import { newcombeInterval } from '../../../engine/statistics/newcombeInterval';
import { normalTail } from '../../../engine/statistics/normalTail';
import { pairedDifferenceInterval } from '../../../engine/statistics/pairedDifferenceInterval';
import { proportionRatioInterval } from '../../../engine/statistics/proportionRatioInterval';
import { proportionSampleSize } from '../../../engine/statistics/proportionSampleSize';
import { proportionTest } from '../../../engine/statistics/proportionTest';
import { studentQuantile } from '../../../engine/statistics/studentQuantile';
import { studentTail } from '../../../engine/statistics/studentTail';
import { welchTest } from '../../../engine/statistics/welchTest';
import { wilsonInterval } from '../../../engine/statistics/wilsonInterval';

const Z = 1.959963984540054;

describe('the tails of distributions, against printed tables', () => {
	it.each([
		[1.959964, 0.05],
		[2.575829, 0.01],
		[-1.644854, 0.1],
		[0, 1],
	])('normal: %d leaves %d on both sides', (z, p) => {
		expect(normalTail(z)).toBeCloseTo(p, 6);
	});

	it.each([
		[3.841459, 1, 0.05],
		[18.307038, 10, 0.05],
		[6.634897, 1, 0.01],
	])('chi-square: %d with %d degrees of freedom leaves %d', (chiSquare, freedom, p) => {
		expect(chiSquareTail(chiSquare, freedom)).toBeCloseTo(p, 6);
	});

	it.each([
		[12.7062, 1],
		[2.228139, 10],
		[2.042272, 30],
		[1.962339, 1000],
	])('Student: %d with %d degrees of freedom leaves 5%%', (t, freedom) => {
		expect(studentTail(t, freedom)).toBeCloseTo(0.05, 5);
		expect(studentQuantile(0.975, freedom)).toBeCloseTo(t, 4);
	});
});

describe('two proportions', () => {
	/** Physicians' Health Study, as Agresti prints it (Categorical Data Analysis, table 2.3). */
	const placebo = { successes: 189, trials: 11034 };
	const aspirin = { successes: 104, trials: 11037 };

	it('gives the p-value of the aspirin study: chi-square 25.01', () => {
		expect(proportionTest(placebo, aspirin)).toBeCloseTo(chiSquareTail(25.01, 1), 8);
	});

	it('gives the relative risk of the aspirin study: 1.82, from 1.43 to 2.31', () => {
		const { low, high } = proportionRatioInterval(placebo, aspirin, Z);
		expect(low).toBeCloseTo(1.43, 1);
		expect(high).toBeCloseTo(2.31, 1);
	});

	it.each([
		// Newcombe (1998), table II, method 10.
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[0, 10, 0, 20, -0.1611, 0.2775],
		[10, 10, 0, 10, 0.6075, 1],
	])('gives Newcombe’s interval of %d/%d − %d/%d', (a, m, b, n, low, high) => {
		const interval = newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n }, Z);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it('gives Wilson’s interval of 81 of 263 (Newcombe 1998, single proportions)', () => {
		const { low, high } = wilsonInterval(81, 263, Z);
		expect(low).toBeCloseTo(0.2553, 4);
		expect(high).toBeCloseTo(0.3662, 4);
	});

	it.each([
		// R: power.prop.test(p1 = .50, p2 = .75, power = .90) and (p1 = .15, p2 = .30, power = .80)
		[0.5, 0.75, 0.9, 76.7],
		[0.15, 0.3, 0.8, 120.5],
	])('needs as many in each group as R says, for %d and %d at %d', (a, b, power, needed) => {
		expect(proportionSampleSize(a, b, 0.05, power)).toBeCloseTo(needed, 0);
	});

	it('sees no difference where nobody, or everybody, succeeded', () => {
		expect(proportionTest({ successes: 0, trials: 5 }, { successes: 0, trials: 9 })).toBe(1);
		expect(proportionTest({ successes: 5, trials: 5 }, { successes: 9, trials: 9 })).toBe(1);
	});

	it('has no upper limit of a ratio to nothing', () => {
		const interval = proportionRatioInterval(
			{ successes: 3, trials: 9 },
			{ successes: 0, trials: 9 },
			Z,
		);
		expect(interval.high).toBe(Infinity);
	});
});

describe('a proportion of the same people, before and after', () => {
	it('changes within Agresti and Min’s interval, as worked out with SciPy 1.17.1', () => {
		const { low, high } = pairedDifferenceInterval(
			{ onlyBefore: 12, onlyAfter: 25, pairs: 500 },
			Z,
		);
		expect(low).toBeCloseTo(0.0019354757, 9);
		expect(high).toBeCloseTo(0.049857353, 9);
	});

	it('is not certain to be unchanged because nobody changed', () => {
		const { low, high } = pairedDifferenceInterval({ onlyBefore: 0, onlyAfter: 0, pairs: 20 }, Z);
		expect(low).toBeLessThan(-0.05);
		expect(high).toBeGreaterThan(0.05);
	});

	it('cannot change by more than everybody', () => {
		const { high } = pairedDifferenceInterval({ onlyBefore: 0, onlyAfter: 1, pairs: 1 }, Z);
		expect(high).toBe(1);
	});
});

describe('two means', () => {
	const sampleOf = (values: number[]) => ({
		size: values.length,
		mean: mean(values),
		variance: sampleVariance(values),
	});

	it('gives Welch’s test of Student’s sleep data as R prints it', () => {
		const first = sampleOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
		const second = sampleOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
		const { difference, low, high, pValue } = welchTest(first, second, 0.95);
		expect(difference).toBeCloseTo(-1.58, 10);
		expect(pValue).toBeCloseTo(0.07939, 5);
		expect(low).toBeCloseTo(-3.3654832, 6);
		expect(high).toBeCloseTo(0.2054832, 6);
	});

	it('gives R’s figures for ten values each', () => {
		const first = sampleOf([11, 9, 10, 11, 10, 12, 9, 11, 12, 9]);
		const second = sampleOf([11, 13, 10, 13, 12, 9, 11, 12, 12, 11]);
		const { low, high, pValue } = welchTest(first, second, 0.95);
		expect(pValue).toBeCloseTo(0.08356, 5);
		expect(low).toBeCloseTo(-2.1469104, 6);
		expect(high).toBeCloseTo(0.1469104, 6);
	});

	it('needs no error to tell groups apart that do not vary', () => {
		const flat = (value: number) => ({ size: 3, mean: value, variance: 0 });
		expect(welchTest(flat(1), flat(1), 0.95).pValue).toBe(1);
		expect(welchTest(flat(2), flat(1), 0.95)).toMatchObject({ pValue: 0, low: 1, high: 1 });
	});
});

describe('many comparisons', () => {
	it('are adjusted as in Holm’s example', () => {
		[0.03, 0.06, 0.06, 0.02].forEach((adjusted, at) => {
			expect(holmAdjust([0.01, 0.04, 0.03, 0.005])[at]).toBeCloseTo(adjusted, 12);
		});
	});

	it('never give more than certainty, and none where there is none', () => {
		expect(holmAdjust([0.9, 0.8])).toEqual([1, 1]);
		expect(holmAdjust([])).toEqual([]);
	});
});
