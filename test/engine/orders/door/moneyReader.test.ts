import { createMoneyReader } from '../../../../engine/orders/door/moneyReader';
import type { Platform } from '../../../../engine/platform';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const money = createMoneyReader();
const FORMATS = { dayMonthOrder: undefined, decimalSeparator: undefined };

function read(
	value: unknown,
	unit: 'main' | 'minor' | undefined = undefined,
	currency: string | null = 'EUR',
	platform: Platform = 'shopify',
) {
	return money.read(value, unit, currency, { platform, formats: FORMATS });
}

describe('the reader of money', () => {
	it.each([
		['12.50', 125_000],
		[12.5, 125_000],
		['€ 1.234,50', 12_345_000],
		['-3', -30_000],
		[0, 0],
	])('reads %j in units of a ten-thousandth', (value, units) => {
		expect(read(value)).toBe(units);
	});

	it.each([
		['EUR', 125_000],
		['JPY', 12_500_000],
		['KWD', 12_500],
		[null, 125_000],
	])('reads 1250 smallest units of %s', (currency, units) => {
		expect(read(1250, 'minor', currency)).toBe(units);
	});

	it('reads Stripe’s smallest units as Stripe counts them', () => {
		expect(read(1250, 'minor', 'ISK', 'stripe')).toBe(125_000);
		expect(read(1250, 'minor', 'ISK', 'square')).toBe(12_500_000);
	});

	it.each([undefined, null, '', ' \t'])('says that there is no amount in %j', (value) => {
		expect(read(value)).toMatchObject({ reason: 'noAmount' });
	});

	it.each(['free', '1e3', NaN, Infinity, 1e12, {}])(
		'says of %p that it cannot be read',
		(value) => {
			expect(read(value)).toMatchObject({ reason: 'badAmount' });
		},
	);

	it('asks how a mark is meant that could be either, until the column has decided it', () => {
		expect(read('1.234')).toMatchObject({ reason: 'badAmount', undecided: true });
		const formats = { ...FORMATS, decimalSeparator: 'comma' } as const;
		expect(money.read('1.234', undefined, 'EUR', { platform: 'spreadsheet', formats })).toBe(
			12_340_000,
		);
	});

	it.each(HOSTILE_VALUES)('answers %s with units or a reason', (_, value) => {
		const answer = read(value);
		if (typeof answer === 'object') expect(answer.detail.length).toBeLessThan(300);
		else expect(Number.isSafeInteger(answer)).toBe(true);
	});
});

describe('the currency beside an amount', () => {
	it.each([
		['€ 12,50', 'EUR'],
		['12.50 USD', 'USD'],
		['12.50', null],
		['$12.50', '$'],
		['12,50 Kr.', 'kr'],
		['$12.50 USD', 'USD'],
		[12.5, null],
		['', null],
	])('of %j is %s', (value, currency) => {
		expect(money.currencyIn(value)).toBe(currency);
	});

	it.each(HOSTILE_VALUES)('is not lost over %s', (_, value) => {
		expect(money.currencyIn(value)).toBeNull();
	});
});

describe('the currency of an amount', () => {
	it.each([
		['EUR', '$ 12.50', 'EUR'],
		['$', '12.50', '$'],
		['$', '12.50 CAD', 'CAD'],
		['Dollar', '$12.50', '$'],
		['zł', '12,50', 'PLN'],
		['', '€ 12.50', 'EUR'],
		[undefined, '12.50', null],
		['-', '12.50', null],
		['Punkte', '12.50', 'Punkte'],
		['Punkte', '€ 12.50', 'EUR'],
	])('stated as %j beside %j is %s', (stated, amount, currency) => {
		expect(money.currencyOf(stated, amount)).toBe(currency);
		expect(money.currencyOf(stated, amount)).toBe(currency);
	});
});
