import { statedCurrency } from '../../../engine/money/statedCurrency';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('the currency in a column of its own', () => {
	it.each([
		['EUR', 'EUR'],
		['eur', 'EUR'],
		['€', 'EUR'],
		['£', 'GBP'],
		['zł', 'PLN'],
		['ZŁ', 'PLN'],
		['Kč', 'CZK'],
		['Ft', 'HUF'],
		['US$', 'USD'],
		['CHF', 'CHF'],
		['SFr.', 'CHF'],
		['R$', 'BRL'],
	])('is %j by its code or sign: %s', (value, currency) => {
		expect(statedCurrency(value)).toBe(currency);
	});

	it.each([
		['Euro', 'EUR'],
		['euros', 'EUR'],
		['US Dollar', 'USD'],
		['US-Dollar', 'USD'],
		['us dollars', 'USD'],
		['Pound Sterling', 'GBP'],
		['Britisches Pfund', 'GBP'],
		['Schweizer Franken', 'CHF'],
		['franc suisse', 'CHF'],
		['dólar estadounidense', 'USD'],
		['real brasileiro', 'BRL'],
		['sterlina britannica', 'GBP'],
		['Zwitserse frank', 'CHF'],
		['Złoty', 'PLN'],
		['Yen', 'JPY'],
	])('is %j by its name: %s', (value, currency) => {
		expect(statedCurrency(value)).toBe(currency);
	});

	it.each([
		['EUR (€)', 'EUR'],
		['€ EUR', 'EUR'],
		['USD - $', 'USD'],
		['kr SEK', 'SEK'],
	])('is %j by what its parts agree on: %s', (value, currency) => {
		expect(statedCurrency(value)).toBe(currency);
	});

	it.each([
		['$', '$'],
		['Dollar', '$'],
		['dollars', '$'],
		['kr', 'kr'],
		['Kr.', 'kr'],
		['Kronen', 'kr'],
		['¥', '¥'],
		['Franken', 'fr'],
		['lei', 'lei'],
	])('is a mark that several share in %j: %s', (value, mark) => {
		expect(statedCurrency(value)).toBe(mark);
	});

	it.each(['', ' ', '-', '–', 'n/a', 'None', '#N/A', '0', '12.50', null, undefined, 978])(
		'is not stated in %j',
		(value) => {
			expect(statedCurrency(value)).toBeNull();
		},
	);

	it('is the text itself where that is no currency, or two', () => {
		expect(statedCurrency(' Punkte ')).toBe('Punkte');
		expect(statedCurrency('EUR/USD')).toBe('EUR/USD');
	});
});

describe('hostile currencies', () => {
	it.each(HOSTILE_VALUES)('%s is none that is known, and short', (_, value) => {
		const currency = statedCurrency(value);
		if (currency === null) return;
		expect(currency.length).toBeLessThanOrEqual(40);
		expect(currency).not.toMatch(/^[A-Z]{3}$/);
	});
});
