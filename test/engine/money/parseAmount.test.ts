import fc from 'fast-check';
import { AMBIGUOUS_SEPARATOR } from '../../../engine/money/decimalSeparator';
import { parseAmount } from '../../../engine/money/parseAmount';

describe('amounts', () => {
	it.each([
		['a decimal number of MongoDB', { toJSON: () => ({ $numberDecimal: '1.234' }) }, 1.234],
		['its export', { $numberDecimal: '49.90' }, 49.9],
		['its whole numbers', { $numberInt: '7' }, 7],
		['a decimal number of a library', { toJSON: () => '-12.50' }, -12.5],
		['none of them', { $numberDecimal: null }, NaN],
		[
			'an object that cannot write itself',
			{
				toJSON: () => {
					throw new Error();
				},
			},
			NaN,
		],
		['an object', { amount: 7 }, NaN],
		['a date', new Date(0), NaN],
	])('are read of %s', (_, value, expected) => {
		expect(parseAmount(value)).toBe(expected);
	});

	it.each([
		[12.5, 12.5],
		[0, 0],
		[-3, -3],
		['12.50', 12.5],
		['12,50', 12.5],
		['0.0000', 0],
		['-7', -7],
		['+7', 7],
		['.50', 0.5],
		[',5', 0.5],
		['12.', 12],
		['1234.567', 1234.567],
		['0.123', 0.123],
		['0,123', 0.123],
		['12.3456', 12.3456],
		['0.30000000000000004', 0.30000000000000004],
		['-0.00', 0],
		[' 12.50 ', 12.5],
	])('%p is %p', (value, expected) => {
		expect(parseAmount(value)).toBe(expected);
	});

	it.each([
		['1,234.50', 1234.5],
		['1.234,50', 1234.5],
		['1,234,567', 1_234_567],
		['1.234.567', 1_234_567],
		['1.234.567,8', 1_234_567.8],
		["1'234.50", 1234.5],
		['1’234’567', 1_234_567],
		['1 234,50', 1234.5],
		['1\u00a0234\u202f567,8', 1_234_567.8],
		['1 234.567', 1234.567],
		['12,34,567.50', 1_234_567.5],
		['1,23,456', 123_456],
	])('%s, with its thousands set apart, is %p', (text, expected) => {
		expect(parseAmount(text)).toBe(expected);
	});

	it.each([
		['€ 12,50', 12.5],
		['12,50 €', 12.5],
		['12,50€', 12.5],
		['$1,234.50', 1234.5],
		['US$ 12', 12],
		['$12.50 USD', 12.5],
		['EUR 12.50', 12.5],
		['12.50 eur', 12.5],
		['CHF 1’234.50', 1234.5],
		['Fr. 12.50', 12.5],
		['Rs.500', 500],
		['Rs. 500/-', 500],
		['₹1,23,456/-', 123_456],
		['Rs. 1,23,456.00', 123_456],
		['₹1,23,456', 123_456],
		['R$ 1.234,56', 1234.56],
		['199 kr.', 199],
		['12,50 zł', 12.5],
		['$.50', 0.5],
		['12,-', 12],
		['12,-- €', 12],
	])('%s, with its currency, is %p', (text, expected) => {
		expect(parseAmount(text)).toBe(expected);
	});

	it.each([
		['-12.50', -12.5],
		['−12.50', -12.5],
		['12.50-', -12.5],
		['- 12,50 €', -12.5],
		['-€12.50', -12.5],
		['€-12.50', -12.5],
		['€ 12.50-', -12.5],
		['(12.50)', -12.5],
		['($1,234.50)', -1234.5],
		['$(12.50)', -12.5],
	])('%s is negative', (text, expected) => {
		expect(parseAmount(text)).toBe(expected);
	});

	it.each(['1.234', '1,234', '-1.234', '12.345', '123,456', '€ 1.234', '(1,234)', '1.234 kr'])(
		'%s could be thousands or decimals',
		(text) => {
			expect(parseAmount(text)).toBe(AMBIGUOUS_SEPARATOR);
		},
	);

	it('that could be either are read as the column has decided', () => {
		expect(parseAmount('1.234', 'point')).toBe(1.234);
		expect(parseAmount('1.234', 'comma')).toBe(1234);
		expect(parseAmount('1,234', 'point')).toBe(1234);
		expect(parseAmount('1,234', 'comma')).toBe(1.234);
		expect(parseAmount('-€ 1.234', 'comma')).toBe(-1234);
		expect(parseAmount('€ 1,234', 'comma')).toBe(1.234);
	});

	it('that show their separator are read the same, whatever the column says', () => {
		expect(parseAmount('12,50', 'point')).toBe(12.5);
		expect(parseAmount('1.234,50', 'point')).toBe(1234.5);
		expect(parseAmount('1,234,567', 'comma')).toBe(1_234_567);
	});

	it('in plain digits are the number that JavaScript reads', () => {
		const cents = fc.integer({ min: -1e14, max: 1e14 });
		fc.assert(
			fc.property(cents, fc.integer({ min: 0, max: 8 }), (digits, decimals) => {
				const text = (digits / 10 ** decimals).toFixed(decimals);
				expect(parseAmount(text, 'point')).toBe(Number(text) + 0);
			}),
			{ numRuns: 2000, seed: 1 },
		);
	});

	it.each([
		'en-US',
		'de-DE',
		'fr-FR',
		'de-CH',
		'en-IN',
		'pt-BR',
		'nl-NL',
		'it-IT',
		'pl-PL',
		'sv-SE',
	])('written by the rules of %s are read back', (locale) => {
		const amount = fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100);
		for (const currency of ['EUR', 'USD', 'CHF']) {
			const written = new Intl.NumberFormat(locale, { style: 'currency', currency });
			fc.assert(
				fc.property(amount, (value) => {
					const text = written.format(value);
					expect([text, parseAmount(text)]).toEqual([text, value + 0]);
				}),
				{ numRuns: 200, seed: 1 },
			);
		}
	});
});
