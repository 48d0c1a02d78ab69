import fc from 'fast-check';
import { renewalsOfCohort } from '../../../../../engine/cltv/models/shiftedBetaGeometric/renewalHistories';
import { shiftedBetaGeometric } from '../../../../../engine/cltv/models/shiftedBetaGeometric/shiftedBetaGeometric';

const { discountedResidualLifetime, expectedRenewals, logLikelihood, retentionRate, survival } =
	shiftedBetaGeometric;
/** The two cohorts of Fader & Hardie (2007). */
const HIGH_END = [0.668, 3.806];
const REGULAR = [0.704, 1.182];

describe('shifted beta geometric', () => {
	it.each([
		['high end', HIGH_END, [86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1]],
		['regular', REGULAR, [63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1]],
	])(
		'follows the survival of the paper’s %s customers to two points',
		(_, parameters, percents) => {
			percents.forEach((percent, i) => {
				expect(Math.abs(100 * survival(parameters, i + 1) - percent)).toBeLessThan(2);
			});
			expect(survival(parameters, 0)).toBe(1);
		},
	);

	it('retains more of those who have stayed longer', () => {
		expect(retentionRate(REGULAR, 1)).toBeCloseTo(1.182 / 1.886, 12);
		for (let renewal = 1; renewal < 20; renewal++) {
			const rate = retentionRate(REGULAR, renewal);
			expect(retentionRate(REGULAR, renewal + 1)).toBeGreaterThan(rate);
			expect(survival(REGULAR, renewal) / survival(REGULAR, renewal - 1)).toBeCloseTo(rate, 12);
		}
	});

	// The paper rounds 1/15 and 4/15 to .067 and .267: a churn of 20% and a polarisation of 0.75.
	it.each([
		[
			[3.8, 15.2],
			[3.31, 3.45, 3.59, 3.72, 3.84],
		],
		[
			[1 / 15, 4 / 15],
			[7.68, 9.46, 9.86, 10.06, 10.19],
		],
	])('has the published discounted residual lifetimes: %p', (parameters, published) => {
		published.forEach((years, i) => {
			expect(discountedResidualLifetime(parameters, 0.1, i + 1)).toBeCloseTo(years, 2);
		});
	});

	it('discounts each renewal by its distance', () => {
		let sum = 0;
		for (let ahead = 1; ahead <= 600; ahead++) {
			sum += survival(HIGH_END, 2 + ahead) / survival(HIGH_END, 2) / 1.1 ** (ahead - 1);
		}
		expect(discountedResidualLifetime(HIGH_END, 0.1, 3)).toBeCloseTo(sum, 10);
	});

	it('expects as many renewals as survival promises', () => {
		let sum = 0;
		for (let ahead = 1; ahead <= 12; ahead++)
			sum += survival(REGULAR, 3 + ahead) / survival(REGULAR, 3);
		expect(expectedRenewals(REGULAR, 12, 3)).toBeCloseTo(sum, 12);
		expect(expectedRenewals(REGULAR, 0, 3)).toBe(0);
	});

	it('has the likelihood of its definition, and the gradient that differences show', () => {
		const cohort = renewalsOfCohort([1000, 869, 743, 653]);
		const chance = (renewal: number) =>
			survival(HIGH_END, renewal - 1) - survival(HIGH_END, renewal);
		const expected =
			131 * Math.log(chance(1)) +
			126 * Math.log(chance(2)) +
			90 * Math.log(chance(3)) +
			653 * Math.log(survival(HIGH_END, 3));
		const gradient = new Float64Array(2);
		expect(logLikelihood(HIGH_END, cohort, gradient)).toBeCloseTo(expected, 8);
		HIGH_END.forEach((parameter, i) => {
			const at = (factor: number) =>
				logLikelihood(
					HIGH_END.map((each, j) => (j === i ? parameter * factor : each)),
					cohort,
				);
			const difference = (at(Math.exp(1e-5)) - at(Math.exp(-1e-5))) / 2e-5;
			expect(gradient[i]! / difference).toBeCloseTo(1, 6);
		});
	});

	it('is finite and never negative for every subscription that can exist', () => {
		const parameter = fc.double({ min: -16, max: 16, noNaN: true }).map(Math.exp);
		fc.assert(
			fc.property(parameter, parameter, fc.nat(2000), (alpha, beta, renewed) => {
				const parameters = [alpha, beta];
				for (const share of [
					survival(parameters, renewed),
					retentionRate(parameters, renewed + 1),
				]) {
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThanOrEqual(1);
				}
				expect(expectedRenewals(parameters, 24, renewed)).toBeLessThanOrEqual(24);
				const years = discountedResidualLifetime(parameters, 0.01, renewed + 1);
				expect(years).toBeGreaterThanOrEqual(0);
				expect(years).toBeLessThanOrEqual(101.0001);
			}),
			{ numRuns: 500, seed: 1 },
		);
	});
});
