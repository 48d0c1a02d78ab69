import fc from 'fast-check';
import { roundedShares } from '../../../engine/statistics/roundedShares';

describe('rounded shares', () => {
	it('are parts of the whole to a hundredth of a percent', () => {
		expect(roundedShares([30, 10, 0])).toEqual([0.75, 0.25, 0]);
		expect(roundedShares([2, 1])).toEqual([0.6667, 0.3333]);
	});

	it('give what rounding down leaves to those that lost most, of equals to the first', () => {
		expect(roundedShares([1, 1, 1])).toEqual([0.3334, 0.3333, 0.3333]);
		expect(roundedShares([1, 1, 1, 3, 1])).toEqual([0.1429, 0.1429, 0.1428, 0.4286, 0.1428]);
	});

	it('sum to 1, and none is a hundredth of a percent away from the exact share', () => {
		const parts = fc
			.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 30 })
			.filter((all) => all.some((part) => part > 0));
		fc.assert(
			fc.property(parts, (all) => {
				const whole = all.reduce((sum, part) => sum + part, 0);
				const shares = roundedShares(all);
				expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
				shares.forEach((share, i) =>
					expect(Math.abs(share - (all[i] as number) / whole)).toBeLessThan(0.0001),
				);
			}),
			{ seed: 1 },
		);
	});
});
