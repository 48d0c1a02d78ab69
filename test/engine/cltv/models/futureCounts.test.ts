import fc from 'fast-check';
import { makeFutureCounts } from '../../../../engine/cltv/models/futureCounts';
import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgCnbd } from '../../../../engine/cltv/models/betaGeometric/mbgCnbd';
import { mbgNbd } from '../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import { paretoNbd } from '../../../../engine/cltv/models/paretoNbd/paretoNbd';
import type { TransactionModel } from '../../../../engine/cltv/models/transactionModel';

const MODELS: ReadonlyArray<[TransactionModel, number[]]> = [
	[paretoNbd, [0.553, 10.578, 0.606, 11.669]],
	[bgNbd, [0.243, 4.414, 0.793, 2.426]],
	[mbgNbd, [0.525, 6.183, 0.891, 1.614]],
	[mbgCnbd(2), [1.33, 2.81, 0.42, 0.79]],
	[mbgCnbd(3), [1.3, 1.75, 0.45, 0.84]],
	[nbd, [0.385, 12.07]],
];

const HISTORIES = [
	[0, 0, 38.9],
	[2, 30.43, 38.86],
	[26, 30.857, 31],
	[7, 12, 38],
] as const;

const sum = (column: Float64Array, of: (count: number) => number = () => 1) =>
	column.reduce((total, chance, count) => total + chance * of(count), 0);

describe.each(MODELS)('counts of the future by %o', (model, parameters) => {
	it.each(HISTORIES)('have the mean that the model expects, x = %d', (x, tx, T) => {
		const counts = new Float64Array(400);
		makeFutureCounts(model, parameters, 39).fill(counts, x, tx, T);
		const alive = model.probabilityAlive(parameters, x, tx, T);
		const expected = model.expectedPurchases(parameters, 39, x, tx, T);
		expect(Math.abs(alive * sum(counts, (n) => n) - expected)).toBeLessThan(1e-5 * (1 + expected));
		expect(sum(counts)).toBeCloseTo(1, 5);
	});

	it('are probabilities, whatever the parameters and the history', () => {
		const parameter = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
		const all = fc.tuple(parameter, parameter, parameter, parameter);
		const history = fc.tuple(
			fc.nat(500),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.double({ min: 0, max: 500, noNaN: true }),
		);
		fc.assert(
			fc.property(all, history, fc.integer({ min: 2, max: 300 }), (own, [x, share, T], length) => {
				const counts = new Float64Array(length);
				const weeks = length / 7;
				const filled = makeFutureCounts(model, own, weeks).fill(
					counts,
					x,
					x === 0 ? 0 : share * T,
					T,
				);
				expect(filled).toBeLessThanOrEqual(length);
				counts.forEach((chance) => {
					expect(chance).toBeGreaterThanOrEqual(0);
					expect(chance).toBeLessThanOrEqual(1 + 1e-9);
				});
				expect(sum(counts)).toBeLessThan(1 + 1e-6);
				expect(sum(counts)).toBeGreaterThan(1 - 1e-4);
			}),
		);
	});
});

it('are those of a new customer where nothing has happened yet (Pareto/NBD, 39 weeks)', () => {
	const parameters = [0.5534, 10.5802, 0.6061, 11.6562];
	const counts = new Float64Array(300);
	makeFutureCounts(paretoNbd, parameters, 39).fill(counts, 0, 0, 0);
	[0.593575937, 0.1655843796, 0.0824979482, 0.0490461616, 0.03169962, 0.0214873984].forEach(
		(published, count) => expect(counts[count]).toBeCloseTo(published, 7),
	);
});

it('gather what is beyond the longest count in the last entry', () => {
	const counts = new Float64Array(3);
	makeFutureCounts(nbd, [50, 10], 10).fill(counts, 0, 0, 0);
	expect(sum(counts)).toBeCloseTo(1, 9);
	expect(counts[2]).toBeGreaterThan(0.99);
});
