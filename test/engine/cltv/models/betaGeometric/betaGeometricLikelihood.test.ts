import fc from 'fast-check';
import { bgNbd } from '../../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgCnbd } from '../../../../../engine/cltv/models/betaGeometric/mbgCnbd';
import { mbgNbd } from '../../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { nbd } from '../../../../../engine/cltv/models/nbd';
import type { TransactionModel } from '../../../../../engine/cltv/models/transactionModel';
import type { PurchaseHistories } from '../../../../../engine/cltv/histories/purchaseHistories';
import { expectRelative } from '../fitted';
import { historiesFrom, SMALL_SHOP } from '../shopOf';

const MODELS: ReadonlyArray<readonly [string, TransactionModel]> = [
	['BG/NBD', bgNbd],
	['MBG/NBD', mbgNbd],
	['MBG/CNBD-2', mbgCnbd(2)],
	['MBG/CNBD-3', mbgCnbd(3)],
	['NBD', nbd],
];

/** Differences of the value by each log-parameter, with the error h² taken out (Richardson). */
function slopesOf(model: TransactionModel, at: readonly number[], histories: PurchaseHistories) {
	return model.parameterNames.map((_, i) => {
		const slope = (h: number) => {
			const moved = (by: number) =>
				model.logLikelihood(
					at.map((each, j) => (j === i ? each * Math.exp(by) : each)),
					histories,
				);
			return (moved(h) - moved(-h)) / (2 * h);
		};
		return (4 * slope(5e-4) - slope(1e-3)) / 3;
	});
}

describe.each(MODELS)('the likelihood of %s', (_, model) => {
	const rows = [...SMALL_SHOP, [700, 37, 38, 2], [2000, 350, 365, 1], [1, 0, 0, 1]] as const;
	const busy = historiesFrom(rows);

	it.each([
		['typical', [0.24, 4.4, 0.8, 2.4]],
		['much dropout', [1.5, 0.3, 3, 0.2]],
		['hardly any dropout', [3, 40, 0.001, 5000]],
		['customers all alike', [500, 2000, 0.5, 2]],
	])('has the gradient that differences of its value show: %s', (__, parameters) => {
		const at = parameters.slice(0, model.parameterNames.length);
		const gradient = new Float64Array(at.length);
		const value = model.logLikelihood(at, busy, gradient);
		slopesOf(model, at, busy).forEach((slope, i) => {
			const error = Math.abs((gradient[i] as number) - slope);
			expect(error).toBeLessThan(1e-6 * Math.abs(slope) + 1e-9 * Math.abs(value));
		});
	});

	it('counts a history with weight 3 as three customers, and parts as the whole', () => {
		const at = [0.6, 5, 0.7, 2].slice(0, model.parameterNames.length);
		const value = (part: typeof SMALL_SHOP) => model.logLikelihood(at, historiesFrom(part));
		expect(value([[4, 9, 20, 3]])).toBeCloseTo(3 * value([[4, 9, 20, 1]]), 10);
		expect(value(SMALL_SHOP)).toBeCloseTo(
			value(SMALL_SHOP.slice(0, 4)) + value(SMALL_SHOP.slice(4)),
			8,
		);
	});

	it('does not depend on the order of the rows', () => {
		const at = [0.6, 5, 0.7, 2].slice(0, model.parameterNames.length);
		const forwards = model.logLikelihood(at, busy);
		const backwards = model.logLikelihood(at, historiesFrom([...rows].reverse()));
		expectRelative(backwards, forwards, 1e-13);
	});

	it('is 0 of no customers', () => {
		const at = [0.6, 5, 0.7, 2].slice(0, model.parameterNames.length);
		const gradient = new Float64Array(at.length).fill(7);
		expect(model.logLikelihood(at, historiesFrom([]), gradient)).toBeCloseTo(0, 15);
		expect(Array.from(gradient)).toEqual(at.map(() => expect.closeTo(0, 15)));
	});

	it('is finite, with its gradient, for every history and all positive parameters', () => {
		const logParameter = fc.double({ min: -16, max: 16, noNaN: true });
		const history = fc
			.tuple(
				fc.oneof(fc.nat(3), fc.nat(60), fc.nat(100_000)),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5000, noNaN: true })),
				fc.integer({ min: 1, max: 1e6 }),
			)
			.map(([x, share, T, weight]) => [x, x === 0 ? 0 : share * T, T, weight] as const);
		fc.assert(
			fc.property(
				fc.array(logParameter, { minLength: 4, maxLength: 4 }),
				fc.array(history, { minLength: 1, maxLength: 5 }),
				(logParameters, anyRows) => {
					const at = logParameters.slice(0, model.parameterNames.length).map(Math.exp);
					const gradient = new Float64Array(at.length);
					const value = model.logLikelihood(at, historiesFrom(anyRows), gradient);
					expect(Number.isFinite(value)).toBe(true);
					expect(gradient.every(Number.isFinite)).toBe(true);
				},
			),
			{ seed: 20_261_122, numRuns: 400 },
		);
	});
});
