import fc from 'fast-check';
import { betaGeometricBetaBinomial } from '../../../../../engine/cltv/models/betaGeometricBetaBinomial/betaGeometricBetaBinomial';
import { describeWithCdnow } from '../../../../support/cdnow';

/** The donations of the paper: alpha, beta, gamma, delta. */
const DONATIONS = [1.203522, 0.749716, 0.656718, 2.783442];

const {
	probabilityAlive,
	expectedPurchases,
	expectedPurchasesOfNewCustomer,
	purchaseCountProbability,
	discountedExpectedPurchases,
} = betaGeometricBetaBinomial;

describe('BG/BB', () => {
	it.each([
		[0, 0, 0.11],
		[2, 4, 0.59],
		[6, 6, 0.93],
	])(
		'gives the published chance that a donor of %d gifts, the last in year %d, is alive',
		(x, tx, published) => {
			expect(probabilityAlive(DONATIONS, x, tx, 6)).toBeCloseTo(published, 2);
		},
	);

	it('expects, one opportunity at a time, what the chance to be alive and to buy amount to', () => {
		const [alpha, beta, gamma, delta] = DONATIONS as [number, number, number, number];
		let alive = probabilityAlive(DONATIONS, 2, 4, 6);
		let sum = 0;
		for (let opportunity = 7; opportunity <= 11; opportunity++) {
			sum += (alive * (alpha + 2)) / (alpha + beta + 6);
			alive *= (delta + opportunity) / (gamma + delta + opportunity);
		}
		expect(expectedPurchases(DONATIONS, 5, 2, 4, 6)).toBeCloseTo(sum, 12);
	});

	it('gives probabilities of counts that sum to 1 and have the expected number as their mean', () => {
		let sum = 0;
		let mean = 0;
		for (let count = 0; count <= 30; count++) {
			const probability = purchaseCountProbability(DONATIONS, 30, count);
			sum += probability;
			mean += count * probability;
		}
		expect(sum).toBeCloseTo(1, 12);
		expect(mean).toBeCloseTo(expectedPurchasesOfNewCustomer(DONATIONS, 30), 11);
		expect(purchaseCountProbability(DONATIONS, 30, 31)).toBe(0);
	});

	it('discounts each opportunity by its distance', () => {
		let sum = 0;
		let before = 0;
		for (let ahead = 1; ahead <= 400; ahead++) {
			const expected = expectedPurchases(DONATIONS, ahead, 6, 6, 6);
			sum += (expected - before) / 1.1 ** ahead;
			before = expected;
		}
		expect(discountedExpectedPurchases(DONATIONS, 0.1, 6, 6, 6)).toBeCloseTo(sum, 11);
	});

	it('expects gifts where gamma is 1, where the closed form of the paper divides by 0', () => {
		const at = expectedPurchases([1.2, 0.75, 1, 2.8], 5, 3, 5, 6);
		const beside = expectedPurchases([1.2, 0.75, 1 + 1e-9, 2.8], 5, 3, 5, 6);
		expect(at).toBeCloseTo(beside, 8);
		expect(at).toBeGreaterThan(0);
	});

	it('is finite, and never negative, for every customer that can exist', () => {
		const parameter = fc.double({ min: -16, max: 16, noNaN: true }).map(Math.exp);
		const history = fc
			.tuple(fc.nat(400), fc.nat(400), fc.nat(400))
			.map(([a, b, c]) => [a, b, c].sort((p, q) => p - q) as [number, number, number])
			.map(([x, tx, n]) => [x, x === 0 ? 0 : tx, n] as const);
		fc.assert(
			fc.property(
				fc.tuple(parameter, parameter, parameter, parameter),
				history,
				fc.nat(50),
				(shop, [x, tx, n], ahead) => {
					const alive = probabilityAlive(shop, x, tx, n);
					expect(alive).toBeGreaterThanOrEqual(0);
					expect(alive).toBeLessThanOrEqual(1);
					const expected = expectedPurchases(shop, ahead, x, tx, n);
					expect(expected).toBeGreaterThanOrEqual(0);
					expect(expected).toBeLessThanOrEqual(ahead);
					const residual = discountedExpectedPurchases(shop, 0.01, x, tx, n);
					expect(residual).toBeGreaterThanOrEqual(0);
					expect(residual).toBeLessThanOrEqual(100.0001);
					const probability = purchaseCountProbability(shop, n, x);
					expect(probability).toBeGreaterThanOrEqual(0);
					expect(probability).toBeLessThanOrEqual(1);
				},
			),
			{ numRuns: 500, seed: 1 },
		);
	});
});

describeWithCdnow('BG/BB, all donors of the paper', (cdnow) => {
	it('expects the published number of gifts of all of them in five years', () => {
		const sum = cdnow
			.donations()
			.reduce(
				(total, row) =>
					total +
					Number(row['weights']) *
						expectedPurchases(
							DONATIONS,
							5,
							Number(row['frequency']),
							Number(row['recency']),
							Number(row['periods']),
						),
				0,
			);
		expect(sum).toBeCloseTo(12884.2, 1);
	});
});
