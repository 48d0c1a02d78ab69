import type { FittedModel } from '../../../../engine/cltv/fit/fitModel';
import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgCnbd } from '../../../../engine/cltv/models/betaGeometric/mbgCnbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import { paretoNbd } from '../../../../engine/cltv/models/paretoNbd/paretoNbd';
import type { TransactionModel } from '../../../../engine/cltv/models/transactionModel';
import { weeksOfMonths } from '../../../../engine/cltv/scoring/discountedOrders';
import { scoreRows } from '../../../../engine/cltv/scoring/scoreRows';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { historiesFrom, SMALL_SHOP } from '../models/shopOf';

const histories = historiesFrom(SMALL_SHOP);
const mark = Int32Array.from(histories.x);
const SETTINGS = { horizonMonths: 12, discountRate: 10, level: 0.8 };
const SPEND = {
	parameters: [6.25, 3.74, 15.44] as const,
	outcome: 'fitted' as const,
	repeatBuyers: 900,
	deviation: 0.03,
	independence: null,
};

const fitted = (
	model: TransactionModel,
	parameters: number[],
	covariance: Float64Array | null = null,
): FittedModel => ({
	model,
	parameters: Float64Array.from(parameters),
	logLikelihood: 0,
	covariance,
	converged: true,
});

const MODELS: ReadonlyArray<[TransactionModel, number[]]> = [
	[paretoNbd, [0.553, 10.578, 0.606, 11.669]],
	[bgNbd, [0.243, 4.414, 0.793, 2.426]],
	[mbgCnbd(2), [1.33, 2.81, 0.42, 0.79]],
	[nbd, [0.385, 12.07]],
];

describe.each(MODELS)('scoreRows by %o', (model, parameters) => {
	const rows = runAtOnce(
		scoreRows(fitted(model, parameters), SPEND, { histories, mark }, SETTINGS),
	);

	it('says what the model says of each history', () => {
		SMALL_SHOP.forEach(([x, tx, T], row) => {
			expect(rows.probabilityAlive[row]).toBeCloseTo(
				model.probabilityAlive(parameters, x, tx, T),
				12,
			);
			const expected = model.expectedPurchases(parameters, weeksOfMonths(12), x, tx, T);
			expect(Math.abs((rows.expectedOrders[row] as number) / expected - 1)).toBeLessThan(1e-9);
		});
	});

	it('discounts a little, for orders come over the year', () => {
		histories.x.forEach((_, row) => {
			const share = (rows.discountedOrders[row] as number) / (rows.expectedOrders[row] as number);
			expect(share).toBeGreaterThan(1 / 1.1);
			expect(share).toBeLessThan(1);
		});
	});

	it('gives probabilities of an order that rise with time, and none above being a customer', () => {
		histories.x.forEach((_, row) => {
			const soon = rows.orderIn30Days[row] as number;
			const later = rows.orderInHorizon[row] as number;
			expect(soon).toBeGreaterThanOrEqual(0);
			expect(later).toBeGreaterThanOrEqual(soon);
			expect(rows.probabilityAlive[row]).toBeGreaterThanOrEqual(later - 1e-9);
		});
	});

	it('dates the next order in order, within two years, or not at all', () => {
		histories.x.forEach((_, row) => {
			const [from, middle, to] = [rows.nextOrderFrom, rows.nextOrder, rows.nextOrderTo].map(
				(column) => column[row] as number,
			) as [number, number, number];
			if (Number.isNaN(middle)) {
				expect([from, to]).toEqual([NaN, NaN]);
			} else {
				expect(0 < from && from < middle && middle < to && to < 105).toBe(true);
			}
		});
	});

	it('has no values where no order brought money, but the same orders', () => {
		const bare = runAtOnce(
			scoreRows(fitted(model, parameters), null, { histories, mark }, SETTINGS),
		);
		expect(bare.expectedOrders).toEqual(rows.expectedOrders);
		expect(bare.orderInHorizon).toEqual(rows.orderInHorizon);
		expect(bare.high.every((value) => value === 0)).toBe(true);
	});
});

describe('scoreRows', () => {
	const [model, parameters] = MODELS[1] as [TransactionModel, number[]];
	const scored = (covariance: Float64Array | null, level = 0.8) =>
		runAtOnce(
			scoreRows(
				fitted(model, parameters, covariance),
				SPEND,
				{ histories, mark },
				{ ...SETTINGS, level },
			),
		);

	it('has wider intervals at a higher level, and where parameters are uncertain', () => {
		const row = 9;
		const sure = scored(null);
		const wider = scored(null, 0.95);
		const unsure = scored(Float64Array.from({ length: 16 }, (_, i) => (i % 5 === 0 ? 0.25 : 0)));
		expect(wider.high[row]).toBeGreaterThan(sure.high[row] as number);
		expect((unsure.high[row] as number) - (unsure.low[row] as number)).toBeGreaterThan(
			(sure.high[row] as number) - (sure.low[row] as number),
		);
	});
});
