import fc from 'fast-check';
import { paretoNbd } from '../../../../../engine/cltv/models/paretoNbd/paretoNbd';
import { historiesFrom } from '../shopOf';

/** As far as the search for parameters goes. */
const parameter = fc.double({ min: -16, max: 16, noNaN: true }).map(Math.exp);
const parameters = fc.tuple(parameter, parameter, parameter, parameter);
const weeks = fc.oneof(
	fc.double({ min: 0, max: 5000, noNaN: true }),
	fc.constantFrom(0, 1 / 7, 52, 5000),
);
const count = fc.oneof(fc.nat(5), fc.nat(5000));
/** x, tx, T of a customer who can exist. */
const history = fc
	.tuple(count, fc.double({ min: 0, max: 1, noNaN: true }), weeks)
	.map(([x, share, T]) => [x, x === 0 ? 0 : share * T, T] as const);

function expectSensible(value: number): void {
	expect(value).toBeGreaterThanOrEqual(0);
	expect(value).toBeLessThan(Infinity);
}

describe('Pareto/NBD, for every customer that can exist', () => {
	it('gives a probability of being alive', () => {
		fc.assert(
			fc.property(parameters, history, (shop, [x, tx, T]) => {
				const probability = paretoNbd.probabilityAlive(shop, x, tx, T);
				expectSensible(probability);
				expect(probability).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 1000, seed: 1 },
		);
	});

	it('expects a number of purchases that is finite and not negative', () => {
		fc.assert(
			fc.property(parameters, history, weeks, (shop, [x, tx, T], ahead) => {
				expectSensible(paretoNbd.expectedPurchases(shop, ahead, x, tx, T));
				expectSensible(paretoNbd.expectedPurchasesOfNewCustomer(shop, ahead));
			}),
			{ numRuns: 1000, seed: 2 },
		);
	});

	it('expects discounted purchases that are finite, and fewer the higher the rate', () => {
		const rate = fc.double({ min: 1e-6, max: 1, noNaN: true });
		fc.assert(
			fc.property(parameters, history, rate, (shop, [x, tx, T], perWeek) => {
				const slow = paretoNbd.discountedExpectedPurchases(shop, perWeek, x, tx, T);
				const fast = paretoNbd.discountedExpectedPurchases(shop, perWeek * 2, x, tx, T);
				expectSensible(slow);
				expect(fast).toBeLessThanOrEqual(slow * (1 + 1e-9));
			}),
			{ numRuns: 300, seed: 3 },
		);
	});

	it('gives the probability of a count', () => {
		fc.assert(
			fc.property(parameters, weeks, fc.nat(300), (shop, ahead, purchases) => {
				const probability = paretoNbd.purchaseCountProbability(shop, ahead, purchases);
				expectSensible(probability);
				expect(probability).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 300, seed: 4 },
		);
	});

	it('has a likelihood and a gradient that are finite', () => {
		fc.assert(
			fc.property(parameters, history, (shop, [x, tx, T]) => {
				const gradient = new Float64Array(4);
				const one = historiesFrom([[x, tx, T, 1]]);
				expect(Number.isFinite(paretoNbd.logLikelihood(shop, one, gradient))).toBe(true);
				expect(gradient.every(Number.isFinite)).toBe(true);
			}),
			{ numRuns: 1000, seed: 5 },
		);
	});

	it('takes a longer silence for a worse sign', () => {
		fc.assert(
			fc.property(parameters, history, weeks, (shop, [x, tx, T], more) => {
				const before = paretoNbd.probabilityAlive(shop, x, tx, T);
				const after = paretoNbd.probabilityAlive(shop, x, tx, T + more);
				expect(after).toBeLessThanOrEqual(before * (1 + 1e-9));
			}),
			{ numRuns: 500, seed: 6 },
		);
	});
});
