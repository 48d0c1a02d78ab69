import { churnRiskOf, isOverdue } from '../../../../engine/cltv/customers/churnRisk';

const FROM = { medium: 40, high: 70 };
const usual = { activeDays: 90, silentDays: 20, repeatPurchases: 3 };

describe('churnRiskOf', () => {
	it('goes by the churn probability, from its thresholds on', () => {
		expect([0, 0.39, 0.4, 0.69, 0.7, 1].map((churn) => churnRiskOf(churn, usual, FROM))).toEqual([
			'low',
			'low',
			'medium',
			'medium',
			'high',
			'high',
		]);
	});

	it('is high after a silence of three usual gaps, whatever the model says', () => {
		const silent = { ...usual, silentDays: 90 };
		expect(churnRiskOf(0.1, silent, FROM)).toBe('high');
		expect(churnRiskOf(null, silent, FROM)).toBe('high');
		expect(churnRiskOf(0.1, { ...silent, silentDays: 89 }, FROM)).toBe('low');
	});

	it('is not known where neither a model nor a habit says', () => {
		expect(churnRiskOf(null, usual, FROM)).toBeNull();
	});
});

describe('isOverdue', () => {
	it('takes one gap for no habit, nor none', () => {
		expect(isOverdue({ activeDays: 5, silentDays: 500, repeatPurchases: 1 })).toBe(false);
		expect(isOverdue({ activeDays: 0, silentDays: 500, repeatPurchases: 0 })).toBe(false);
	});
});
