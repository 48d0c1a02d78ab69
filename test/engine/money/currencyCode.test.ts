import { currencyCode } from '../../../engine/money/currencyCode';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('the code of a currency', () => {
	it.each([
		['EUR', 'EUR'],
		['eur', 'EUR'],
		[' Usd ', 'USD'],
		['€', 'EUR'],
		['£', 'GBP'],
		['US$', 'USD'],
		['R$', 'BRL'],
		['ZZX', 'ZZX'],
		['$', null],
		['kr', null],
		['¥', null],
		['EURO', 'EUR'],
		['Dollar', null],
		['E1R', null],
		['ÄÖÜ', null],
		['ßß', null],
		[978, null],
	])('%p is %p', (value, expected) => {
		expect(currencyCode(value)).toBe(expected);
	});

	it.each(HOSTILE_VALUES)('%s is none', (_, value) => {
		expect(currencyCode(value)).toBeNull();
	});
});
