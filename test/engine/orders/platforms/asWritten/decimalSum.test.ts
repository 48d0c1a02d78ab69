import { decimalSum } from '../../../../../engine/orders/platforms/asWritten/decimalSum';

describe('the sum of plain amounts', () => {
	it('is free of the dust of binary fractions', () => {
		expect(decimalSum(['0.10', '0.20'])).toBe(0.3);
		expect(decimalSum([1.1, 2.2, '-0.0001'])).toBe(3.2999);
	});

	it('is nothing where there are none', () => {
		expect(decimalSum([])).toBe(0);
	});

	it('is no number where one of them is none', () => {
		expect(decimalSum(['5.00', 'five'])).toBeNaN();
		expect(decimalSum(['5.00', undefined])).toBeNaN();
	});
});
