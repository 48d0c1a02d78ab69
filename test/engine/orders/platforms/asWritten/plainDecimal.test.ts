import { plainDecimal } from '../../../../../engine/orders/platforms/asWritten/plainDecimal';

describe('the number in a plain amount', () => {
	it.each([
		['209.00', 209],
		['-10.50', -10.5],
		['0.0000', 0],
		[' 12 ', 12],
		[149.5, 149.5],
	])('reads %p as %p', (amount, expected) => {
		expect(plainDecimal(amount)).toBe(expected);
	});

	it.each(['', ' ', '1,209.00', '1.209,00', '€5', '5.', '.5', '1e3', null, undefined, true, []])(
		'does not read %p',
		(amount) => {
			expect(plainDecimal(amount)).toBeNaN();
		},
	);
});
