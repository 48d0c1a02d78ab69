import { typicalRate } from '../../../../engine/cltv/models/typicalRate';
import { historiesFrom } from './shopOf';

describe('the typical rate of a shop', () => {
	it('is its repeat purchases a week', () => {
		const shop = historiesFrom([
			[2, 5, 10, 3],
			[0, 0, 20, 1],
		]);
		expect(typicalRate(shop)).toBeCloseTo(6 / 50, 14);
	});

	it.each([
		['nobody came back', [[0, 0, 10, 4]]],
		['nobody was observed for any time', [[0, 0, 0, 4]]],
		['there is nobody', []],
	] as const)('is positive and finite where %s', (_, rows) => {
		const rate = typicalRate(historiesFrom(rows));
		expect(rate).toBeGreaterThan(0);
		expect(rate).toBeLessThan(10);
	});
});
