import { fitModel } from '../../../../engine/cltv/fit/fitModel';
import {
	deviationOfChoice,
	deviationOfModel,
	deviationOfParameters,
} from '../../../../engine/cltv/intervals/totalDeviation';
import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import type { TransactionModel } from '../../../../engine/cltv/models/transactionModel';
import type { MarkedHistories } from '../../../../engine/cltv/histories/thinHistories';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { historiesFrom, SMALL_SHOP } from '../models/shopOf';

const times = (factor: number) => {
	const histories = historiesFrom(
		SMALL_SHOP.map(([x, tx, T, weight]) => [x, tx, T, weight * factor] as const),
	);
	const customers = histories.weight.reduce((sum, each) => sum + each, 0);
	return {
		histories,
		mark: new Int32Array(histories.length),
		logGaps: new Float64Array(histories.length),
		customers,
		repeatCustomers: customers,
	};
};

const deviationOf = (factor: number) => {
	const grouped = times(factor);
	const fitted = runAtOnce(fitModel(bgNbd, grouped.histories));
	return runAtOnce(deviationOfParameters(fitted, grouped, 52));
};

describe('deviationOfParameters', () => {
	it('falls by the root of the number of customers', () => {
		expect(deviationOf(1) / deviationOf(16)).toBeGreaterThan(3.5);
		expect(deviationOf(1) / deviationOf(16)).toBeLessThan(4.5);
	});

	it('is none of parameters that are given', () => {
		const grouped = times(1);
		const fitted = { ...runAtOnce(fitModel(bgNbd, grouped.histories)), covariance: null };
		expect(runAtOnce(deviationOfParameters(fitted, grouped, 52))).toBe(0);
	});
});

describe('deviationOfChoice', () => {
	const candidate = (model: TransactionModel, evidence: number, grouped: MarkedHistories) => ({
		model,
		complexity: 1,
		fitted: runAtOnce(fitModel(model, grouped.histories)),
		whole: runAtOnce(fitModel(model, grouped.histories)),
		holdout: null,
		score: 0,
		ruledOut: null,
		evidence,
	});
	const deviationWith = (evidenceOfNbd: number, more: { whole?: null } = {}) => {
		const grouped = times(1);
		const chosen = { ...candidate(bgNbd, -100, grouped), ...more };
		const compared = [chosen, candidate(nbd, evidenceOfNbd, grouped)];
		return runAtOnce(deviationOfChoice({ chosen, compared }, grouped, 52));
	};

	it('is the larger, the likelier a candidate is that expects something else', () => {
		expect(deviationWith(-100)).toBeGreaterThan(2 * deviationWith(-104));
		expect(deviationWith(-104)).toBeGreaterThan(0);
	});

	it('is none where the evidence leaves no doubt, or is not known', () => {
		expect(deviationWith(-1000)).toBeCloseTo(0, 9);
		expect(deviationWith(-Infinity)).toBe(0);
	});

	it('is none where the holdout has chosen', () => {
		expect(deviationWith(-100, { whole: null })).toBe(0);
	});
});

describe('deviationOfModel', () => {
	const missedBy = (predictedOrders: number, chance: number) =>
		deviationOfModel(
			{
				predictedOrders,
				actualOrders: 1000,
				chance,
				days: 90,
				customers: 500,
				bias: 0,
				mae: 0,
				rmse: 0,
				logProbability: 0,
			},
			0.02,
		);

	it('is none where chance explains what was missed', () => {
		expect(missedBy(960, 40)).toBe(0);
		expect(missedBy(1000, 1)).toBe(0);
	});

	it('is what chance does not explain, in both directions alike', () => {
		expect(missedBy(1500, 30)).toBeCloseTo(Math.log(1.5) - 1.28 * Math.hypot(0.02, 0.02), 3);
		expect(missedBy(700, 20)).toBeGreaterThan(0.2);
	});
});
