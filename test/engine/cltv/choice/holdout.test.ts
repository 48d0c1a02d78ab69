import { fitModel } from '../../../../engine/cltv/fit/fitModel';
import { makeActiveClock } from '../../../../engine/cltv/histories/activeClock';
import { splitHistory, type SplitHistory } from '../../../../engine/cltv/histories/splitHistory';
import { compareNaiveRate, compareWithHoldout } from '../../../../engine/cltv/choice/holdout';
import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgNbd } from '../../../../engine/cltv/models/betaGeometric/mbgNbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import { paretoNbd } from '../../../../engine/cltv/models/paretoNbd/paretoNbd';
import type { TransactionModel } from '../../../../engine/cltv/models/transactionModel';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { describeWithSharedData } from '../../../support/sharedData';
import { CDNOW_CALIBRATION_END, CDNOW_END, cdnowPurchases } from '../cdnowPurchases';
import { purchasesFrom, type Purchases } from '../purchases';

const splitAt = (customers: Purchases[], endDay: number, heldOutDays: number) =>
	runAtOnce(
		splitHistory(purchasesFrom(customers), {
			clock: makeActiveClock([]),
			endDay,
			heldOutDays,
		}),
	) as SplitHistory;

describeWithSharedData(
	'cdnow/cdnow_sample_transactions.csv',
	'the holdout of the CDNOW sample, 39 weeks and 1,882 orders',
	(file) => {
		const split = splitAt(cdnowPurchases(file.csv()), CDNOW_END, CDNOW_END - CDNOW_CALIBRATION_END);

		it.each<[TransactionModel, number, number, number, number]>([
			[paretoNbd, 1665.5, -11.5, 0.7545, 1.6028],
			[bgNbd, 1653.4, -12.1, 0.7855, 1.608],
			[mbgNbd, 1576.7, -16.2, 0.7648, 1.6072],
			[nbd, 2929.8, 55.7, 1.041, 1.8595],
		])('is foreseen by %o as published', (model, predicted, bias, mae, rmse) => {
			const fitted = runAtOnce(fitModel(model, split.calibration.histories));
			const found = runAtOnce(compareWithHoldout(fitted, split));
			expect(found.actualOrders).toBe(1882);
			expect(found.customers).toBe(2357);
			expect(found.predictedOrders).toBeCloseTo(predicted, 1);
			expect(100 * (found.bias as number)).toBeCloseTo(bias, 1);
			expect(found.mae).toBeCloseTo(mae, 4);
			expect(found.rmse).toBeCloseTo(rmse, 4);
		});

		it('would by their past rates be 2,930.1', () => {
			const naive = runAtOnce(compareNaiveRate(split));
			expect(naive.predictedOrders).toBeCloseTo(2930.1, 1);
			expect(100 * (naive.bias as number)).toBeCloseTo(55.7, 1);
			expect(naive.mae).toBeCloseTo(1.0237, 4);
			expect(naive.rmse).toBeCloseTo(2.2119, 4);
		});
	},
);

describe('compareWithHoldout', () => {
	const silent: Purchases[] = Array.from({ length: 30 }, (_, i) => [
		[i, 1],
		[i + 20, 1],
	]);

	it('has no bias where nobody bought, and finite errors', () => {
		const split = splitAt(silent, 200, 60);
		const fitted = runAtOnce(fitModel(bgNbd, split.calibration.histories));
		const found = runAtOnce(compareWithHoldout(fitted, split));
		expect([found.actualOrders, found.bias]).toEqual([0, null]);
		[found.mae, found.rmse, found.logProbability, found.chance].forEach((value) =>
			expect(Number.isFinite(value)).toBe(true),
		);
	});

	it('gives what happened its probability: the more, the better the model', () => {
		const busy: Purchases[] = Array.from({ length: 40 }, (_, i) =>
			Array.from({ length: 12 }, (__, order) => [i + order * 20, 1] as const),
		);
		const split = splitAt(busy, 240, 60);
		const fit = (r: number, alpha: number) => ({
			model: nbd,
			parameters: Float64Array.of(r, alpha),
			logLikelihood: 0,
			covariance: null,
			converged: true,
		});
		const right = runAtOnce(compareWithHoldout(fit(100, 285), split));
		const wrong = runAtOnce(compareWithHoldout(fit(100, 28), split));
		expect(right.logProbability).toBeGreaterThan(wrong.logProbability);
	});
});
