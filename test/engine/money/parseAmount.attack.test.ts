import { currencyIn } from '../../../engine/money/currencyIn';
import { parseAmount } from '../../../engine/money/parseAmount';
import { HOSTILE_VALUES } from '../../support/hostileValues';

const NO_AMOUNTS = HOSTILE_VALUES.filter(([, value]) => value !== Number.MAX_VALUE);

describe('hostile amounts', () => {
	it.each(NO_AMOUNTS)('%s is no amount', (_, value) => {
		expect(parseAmount(value)).toBeNaN();
		expect(parseAmount(value, 'point')).toBeNaN();
		if (typeof value === 'string') expect(currencyIn(value)).toBeUndefined();
	});

	it.each([
		'abc',
		'EUR',
		'€',
		'-',
		'.',
		',',
		'--12',
		'-12-',
		'-(12)',
		'(12',
		'12)',
		')12(',
		'(-12)',
		'12%',
		'1e3',
		'0x1F',
		'0b1',
		'1_000',
		'12 50',
		'1 23 456',
		'1.2.3',
		'1,2,3',
		'1.23.456',
		'1,234,56',
		'1.234.56',
		'1,234.567,89',
		'1.234,567.89',
		'0.123.456',
		"1'23",
		'12..50',
		'12,.50',
		'11.05.2025',
		'2025-05-11',
		'12:30',
		'12/50',
		'12€50',
		'12 pcs',
		'3 x 12.50',
		'12.50 per month',
		'Order 12',
		'NaN',
		'Infinity',
		'1e400',
		'½',
	])('%s is not taken for an amount', (text) => {
		expect(parseAmount(text)).toBeNaN();
	});
});
