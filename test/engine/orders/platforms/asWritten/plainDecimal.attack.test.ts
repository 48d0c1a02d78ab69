import { plainDecimal } from '../../../../../engine/orders/platforms/asWritten/plainDecimal';

describe('hostile plain amounts', () => {
	it.each([
		NaN,
		Infinity,
		-Infinity,
		'NaN',
		'Infinity',
		'0x10',
		'1_000',
		'٣',
		'１２',
		'--1',
		'__proto__',
	])('does not read %p', (amount) => {
		expect(plainDecimal(amount)).toBeNaN();
	});

	it('does not look at a megabyte of digits', () => {
		expect(plainDecimal('1'.repeat(1_000_000))).toBeNaN();
		expect(plainDecimal(`${'1'.repeat(1_000_000)}x`)).toBeNaN();
	});
});
