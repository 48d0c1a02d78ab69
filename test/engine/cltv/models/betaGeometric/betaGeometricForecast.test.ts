import fc from 'fast-check';
import { bgNbd } from '../../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgCnbd } from '../../../../../engine/cltv/models/betaGeometric/mbgCnbd';
import { mbgNbd } from '../../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { nbd } from '../../../../../engine/cltv/models/nbd';
import type { TransactionModel } from '../../../../../engine/cltv/models/transactionModel';

const MODELS: ReadonlyArray<readonly [string, TransactionModel]> = [
	['BG/NBD', bgNbd],
	['MBG/NBD', mbgNbd],
	['MBG/CNBD-2', mbgCnbd(2)],
	['MBG/CNBD-3', mbgCnbd(3)],
	['NBD', nbd],
];

const parameters = fc
	.array(fc.double({ min: -16, max: 16, noNaN: true }), { minLength: 4, maxLength: 4 })
	.map((logs) => logs.map(Math.exp));
const weeks = fc.oneof(
	fc.constantFrom(0, 1 / 7, 52),
	fc.double({ min: 0, max: 5000, noNaN: true }),
);
const history = fc
	.tuple(
		fc.oneof(fc.nat(3), fc.nat(60), fc.nat(100_000)),
		fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
		weeks,
	)
	.map(([x, share, T]) => ({ x, tx: x === 0 ? 0 : share * T, T }));

function expectProbability(value: number): void {
	expect(value).toBeGreaterThanOrEqual(0);
	expect(value).toBeLessThanOrEqual(1 + 1e-9);
}

function expectAmount(value: number): void {
	expect(Number.isFinite(value)).toBe(true);
	expect(value).toBeGreaterThanOrEqual(0);
}

describe.each(MODELS)('every forecast of %s', (_, model) => {
	it('is a finite number that is not negative, for every history and all positive parameters', () => {
		fc.assert(
			fc.property(
				parameters,
				history,
				weeks,
				fc.oneof(fc.nat(5), fc.nat(20_000)),
				fc.double({ min: -12, max: 0, noNaN: true }),
				(at, { x, tx, T }, ahead, count, logRate) => {
					expectProbability(model.probabilityAlive(at, x, tx, T));
					expectAmount(model.expectedPurchases(at, ahead, x, tx, T));
					expectAmount(model.expectedPurchasesOfNewCustomer(at, ahead));
					expectProbability(model.purchaseCountProbability(at, ahead, count));
					expectAmount(model.discountedExpectedPurchases(at, Math.exp(logRate), x, tx, T));
				},
			),
			{ seed: 20_261_122, numRuns: 300 },
		);
	});

	it('expects no fewer purchases in more weeks, and none in no time', () => {
		fc.assert(
			fc.property(parameters, history, weeks, weeks, (at, { x, tx, T }, some, more) => {
				const fewer = model.expectedPurchases(at, some, x, tx, T);
				const all = model.expectedPurchases(at, some + more, x, tx, T);
				expect(all).toBeGreaterThanOrEqual(fewer * (1 - 1e-8));
				expect(model.expectedPurchases(at, 0, x, tx, T)).toBe(0);
			}),
			{ seed: 20_261_122, numRuns: 200 },
		);
	});

	it('depends on the unit of time in nothing: days or weeks, the forecast is the same', () => {
		const at = [0.7, 5, 0.6, 2];
		const inDays = [0.7, 35, 0.6, 2];
		const byWeek = model.expectedPurchases(at, 26, 4, 20, 30);
		expect(model.expectedPurchases(inDays, 182, 4, 140, 210)).toBeCloseTo(byWeek, 11);
		expect(model.probabilityAlive(inDays, 4, 140, 210)).toBeCloseTo(
			model.probabilityAlive(at, 4, 20, 30),
			12,
		);
	});
});
