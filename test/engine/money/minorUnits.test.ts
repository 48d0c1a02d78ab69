import { decimalsOf, fromMinorUnits } from '../../../engine/money/minorUnits';

describe('amounts in the smallest unit of their currency', () => {
	it.each([
		[1250, 'EUR', 12.5],
		[1250, 'JPY', 1250],
		[1250, 'KRW', 1250],
		[1250, 'KWD', 1.25],
		[1250, 'ISK', 1250],
		[1250, 'HUF', 12.5],
		[1250, 'CLF', 0.125],
		[1250, 'ZZZ', 12.5],
		[1250, null, 12.5],
		[1250, 'constructor', 12.5],
		[-1, 'EUR', -0.01],
	])('%p of %s are %p', (amount, currency, expected) => {
		expect(fromMinorUnits(amount, currency)).toBe(expected);
	});

	it.each([
		[1250, 'ISK', 12.5],
		[1250, 'UGX', 12.5],
		[1250, 'MGA', 1250],
		[1250, 'HUF', 12.5],
		[1250, 'TWD', 12.5],
		[1250, 'JPY', 1250],
		[1250, 'KWD', 1.25],
		[1250, 'EUR', 12.5],
		[1250, null, 12.5],
	])('%p of %s are %p where Stripe counts them', (amount, currency, expected) => {
		expect(fromMinorUnits(amount, currency, 'stripe')).toBe(expected);
	});

	it('have the decimals of ISO 4217', () => {
		expect(['EUR', 'JPY', 'BHD', 'UYW', 'constructor', null].map(decimalsOf)).toEqual([
			2, 0, 3, 4, 2, 2,
		]);
	});
});
