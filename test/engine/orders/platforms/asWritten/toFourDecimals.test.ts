import { toFourDecimals } from '../../../../../engine/orders/platforms/asWritten/toFourDecimals';

describe('an amount to four decimals', () => {
	it.each([
		[0.1 + 0.2, 0.3],
		[1.00004, 1],
		[12, 12],
		[NaN, NaN],
	])('%d is %d', (amount, expected) => {
		expect(toFourDecimals(amount)).toBe(expected);
	});
});
