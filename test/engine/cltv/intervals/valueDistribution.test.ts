import betainc from '@stdlib/math-base-special-betainc';
import fc from 'fast-check';
import { ValueDistribution } from '../../../../engine/cltv/intervals/valueDistribution';

const outlook = (counts: number[], shape: number) => ({
	counts: Float64Array.from(counts),
	length: counts.length,
	expected: counts.reduce((sum, chance, count) => sum + chance * count, 0),
	shape,
});

/** P(value ≤ y) without approximation. */
const exactly = (counts: number[], p: number, shape: number, y: number) =>
	counts.reduce(
		(sum, chance, n) => sum + chance * (n === 0 ? 1 : betainc(y / (1 + y), p * n, shape)),
		0,
	);

describe('ValueDistribution', () => {
	const counts = [0.4, 0.3, 0.15, 0.1, 0.05];

	it.each([
		[6.25, 3.74],
		[6.25, 20],
		[2.5, 9.3],
		[1.2, 2.6],
		[0.4, 3],
	])('is right to 0.012 for p = %d and a shape of %d', (p, shape) => {
		const distribution = new ValueDistribution(p, 5);
		for (const y of [0.05, 0.2, 0.5, 1, 2, 5, 20]) {
			const found = distribution.below(outlook(counts, shape), y);
			expect(Math.abs(found - exactly(counts, p, shape, y))).toBeLessThan(0.012);
		}
	});

	it.each([0.45, 0.5, 0.7, 0.9, 0.99])('has a quantile at %d where it comes to it', (at) => {
		const distribution = new ValueDistribution(6.25, 5);
		const found = distribution.quantile(outlook(counts, 3.74), at);
		expect(distribution.below(outlook(counts, 3.74), found)).toBeCloseTo(at, 2);
	});

	it('is 0 up to the probability that nothing is bought', () => {
		const distribution = new ValueDistribution(6.25, 5);
		expect(distribution.quantile(outlook(counts, 3.74), 0.4)).toBe(0);
		expect(distribution.quantile(outlook([1], 3.74), 0.9)).toBe(0);
	});

	it('gives finite quantiles that rise with their probability, whatever the counts', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
				fc.double({ min: 0.05, max: 1000, noNaN: true }),
				fc.double({ min: 2.01, max: 1e4, noNaN: true }),
				(weights, p, shape) => {
					const total = weights.reduce((sum, each) => sum + each, 0);
					fc.pre(total > 0.01);
					const own = outlook(
						weights.map((each) => each / total),
						shape,
					);
					const distribution = new ValueDistribution(p, weights.length);
					const [low, high] = [0.1, 0.9].map((at) => distribution.quantile(own, at)) as [
						number,
						number,
					];
					expect(Number.isFinite(high)).toBe(true);
					expect(low).toBeGreaterThanOrEqual(0);
					expect(high).toBeGreaterThanOrEqual(low * 0.99);
				},
			),
			{ numRuns: 60 },
		);
	});
});
