import { isNonZeroAmount } from '../../../../../engine/orders/platforms/asWritten/isNonZeroAmount';

describe('whether an amount is something', () => {
	it.each([1, -250, 0.01, '3.00', '-3', Infinity])('%j is', (value) => {
		expect(isNonZeroAmount(value)).toBe(true);
	});

	it.each([0, -0, NaN, '0.00', '', ' ', 'three', '1'.repeat(1_000_000), null, undefined, [1], {}])(
		'%j is not',
		(value) => {
			expect(isNonZeroAmount(value)).toBe(false);
		},
	);
});
