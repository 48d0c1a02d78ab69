import { currencyInName } from '../../../../engine/orders/spreadsheet/currencyInName';

describe('currencyInName', () => {
	it.each([
		['Total (EUR)', 'EUR'],
		['Total [usd]', 'USD'],
		['Betrag in €', 'EUR'],
		['Montant en euros', 'EUR'],
		['Valor em R$', 'BRL'],
		['Valor total (R$)', 'BRL'],
		['Gesamtbetrag CHF', 'CHF'],
		['total_price_eur', 'EUR'],
		['Total, £', 'GBP'],
		['Summe (zł)', 'PLN'],
		['Order Total ($)', '$'],
		['Belopp (kr)', 'kr'],
	])('reads "%s" as %s', (name, currency) => {
		expect(currencyInName(name)).toBe(currency);
	});

	it.each([
		'Total',
		'Total (incl. VAT)',
		'Montant TTC',
		'Total ALL',
		'Total (all)',
		'Amount TOP',
		'Total (2026)',
		'Total Ht',
		'Total r',
		'Total in',
		'Betrag in Worten',
		'',
		'constructor',
		'(__proto__)',
		`Total ${'('.repeat(500)}`,
	])('says nothing of "%s"', (name) => {
		expect(currencyInName(name)).toBeUndefined();
	});
});
