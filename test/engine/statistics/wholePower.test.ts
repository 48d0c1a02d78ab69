import { wholePower } from '../../../engine/statistics/wholePower';

describe('a whole power', () => {
	it('is what repeated multiplication gives', () => {
		expect(wholePower(1.5, 0)).toBe(1);
		expect(wholePower(1.5, 1)).toBe(1.5);
		expect(wholePower(1.5, 3)).toBe(3.375);
		expect(wholePower(2, 1000)).toBe(2 ** 1000);
	});

	it('agrees with Math.pow for large exponents', () => {
		expect(wholePower(1.01, 5000) / 1.01 ** 5000).toBeCloseTo(1, 12);
	});

	it('is infinite where a double could not hold it', () => {
		expect(wholePower(10, 400)).toBe(Infinity);
	});
});
