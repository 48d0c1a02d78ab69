import { readMoneyObject } from '../../../engine/money/moneyObject';

describe('an amount that an API writes as an object', () => {
	it.each([
		['PayPal and Mollie', { value: '12.30', currency_code: 'EUR' }],
		['Saleor’s money', { amount: 12.3, currency: 'EUR' }],
		['Saleor’s taxed money', { gross: { amount: 12.3, currency: 'EUR' }, net: { amount: 10 } }],
		['Wix', { amount: '12.30', currency: 'EUR', formattedAmount: '12,30 €' }],
		['Shopify GraphQL', { amount: '12.3', currencyCode: 'EUR' }],
		[
			'Shopify’s bag of money',
			{
				presentmentMoney: { amount: '9.9', currencyCode: 'USD' },
				shopMoney: { amount: '12.3', currencyCode: 'EUR' },
			},
		],
		['Amazon', { Amount: '12.30', CurrencyCode: 'EUR' }],
	])('is read by its decimals: %s', (_, money) => {
		expect(readMoneyObject(money)).toMatchObject({
			amount: 12.3,
			currency: 'EUR',
			unitShownBy: 'decimals',
		});
	});

	it.each([
		['commercetools', { centAmount: 1230, currencyCode: 'EUR', fractionDigits: 2 }],
		['Etsy', { amount: 1230, divisor: 100, currency_code: 'EUR' }],
		['Dinero', { amount: 1230, currency: 'EUR', precision: 2 }],
		['Dinero 2', { amount: 1230, currency: { code: 'EUR', base: 10, exponent: 2 }, scale: 2 }],
		['Google', { units: '12', nanos: 300_000_000, currencyCode: 'EUR' }],
		['Google in micros', { amountMicros: '12300000', currencyCode: 'EUR' }],
		['a unit in words', { amount: 1230, unit: 'cents', currency: 'EUR' }],
		['cents by name', { amount_cents: 1230, currency: 'EUR' }],
		['minor units by name', { minorAmount: 1230, currency: 'eur' }],
	])('says its unit: %s', (_, money) => {
		expect(readMoneyObject(money)).toEqual({
			amount: 12.3,
			currency: 'EUR',
			unitShownBy: 'object',
		});
	});

	it.each([
		['nothing', { amount: 0, currency: 'EUR' }, 0, 'EUR'],
		['a currency without cents', { amount: 1230, currency: 'JPY' }, 1230, 'JPY'],
		['main units by name', { amount: 1230, unit: 'major', currency: 'EUR' }, 1230, 'EUR'],
		['three decimals', { minorAmount: 12_300, currency: 'KWD' }, 12.3, 'KWD'],
	])('is certain of %s', (_, money, amount, currency) => {
		expect(readMoneyObject(money)).toEqual({ amount, currency, unitShownBy: 'object' });
	});

	it.each([
		[{ amount: 1230, currency: 'EUR' }],
		[{ value: '1230', currency: 'EUR' }],
		[{ gross: { amount: 1230, currency: 'EUR' }, currency: 'EUR' }],
	])('does not know whether a whole number counts cents: %j', (money) => {
		expect(readMoneyObject(money)).toEqual({
			amount: 1230,
			currency: 'EUR',
			unitShownBy: 'nothing',
		});
	});

	it.each([
		['a person', { id: 7, email: 'ana@example.com' }],
		['an amount beside something else', { amount: 12.3, weight: 4 }],
		['two amounts', { amount: 12.3, value: 10.1 }],
		['a reference of QuickBooks', { value: 'EUR', name: 'Euro' }],
		['nothing', {}],
		['a word', { amount: 'free' }],
		['text', '12.30'],
		['a list', [12.3]],
	])('is not %s', (_, value) => {
		expect(readMoneyObject(value)).toBeUndefined();
	});

	it('has no currency where none is beside it', () => {
		expect(readMoneyObject({ amount: '12.30' })?.currency).toBeNull();
	});
});
