import {
	orderValue,
	spendShape,
	weightOfOthers,
} from '../../../../engine/cltv/scoring/spendOutlook';

const spend = (deviation: number, parameters: [number, number, number] = [6.25, 3.74, 15.44]) => ({
	parameters,
	outcome: 'fitted' as const,
	repeatBuyers: 100,
	deviation,
	independence: null,
});

describe('spendShape', () => {
	it('is that of the posterior where the mean of all is known', () => {
		expect(spendShape(spend(0), 0)).toBeCloseTo(3.74, 9);
		expect(spendShape(spend(0), 3)).toBeCloseTo(3 * 6.25 + 3.74, 9);
	});

	it('is lower, and the spread wider, where it is not, and most so for who is judged by it', () => {
		const widening = (purchases: number) =>
			spendShape(spend(0.3), purchases) / spendShape(spend(0), purchases);
		expect(widening(0)).toBeLessThan(0.97);
		expect(widening(20)).toBeGreaterThan(widening(0));
	});

	it('has a finite variance, however few customers spend nearly all', () => {
		expect(spendShape(spend(0.5, [6, 1.05, 1]), 0)).toBeGreaterThan(2);
	});
});

describe('weightOfOthers', () => {
	it('is 1 for who has not bought again, and falls with every purchase', () => {
		expect(weightOfOthers([6.25, 3.74, 15.44], 0)).toBe(1);
		expect(weightOfOthers([6.25, 3.74, 15.44], 5)).toBeCloseTo(2.74 / 33.99, 6);
	});
});

describe('orderValue', () => {
	it('is the published expectation of the first customers of CDNOW', () => {
		expect(orderValue(spend(0), 2, 22.345)).toBeCloseTo(24.65, 1);
		expect(orderValue(spend(0), 0, 0)).toBeCloseTo(35.2, 0);
	});
});
