import { currencyIn } from '../../../engine/money/currencyIn';

describe('the currency beside an amount', () => {
	it.each([
		['€ 12,50', 'EUR'],
		['12,50 €', 'EUR'],
		['£12', 'GBP'],
		['CHF 12.50', 'CHF'],
		['12.50 eur', 'EUR'],
		['-12,50 zł', 'PLN'],
		['$12.50 USD', 'USD'],
		['C$ 12', 'CAD'],
	])('in %s is %s', (text, expected) => {
		expect(currencyIn(text)).toBe(expected);
	});

	it.each(['12.50', '$12.50', '199 kr.', '¥ 500', 'Fr. 5', '€ 12 USD', 'EUR', 'Order 12', ''])(
		'in %p is not known',
		(text) => {
			expect(currencyIn(text)).toBeUndefined();
		},
	);
});
