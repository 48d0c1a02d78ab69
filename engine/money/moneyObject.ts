import { isBlank, isRecord, type JsonRecord } from '../json';
import { formattedAmount } from './formattedAmount';
import { decimalsOf, fromMinorUnits } from './minorUnits';
import { plainAmount } from './plainAmount';
import { statedCurrency } from './statedCurrency';

/** An amount that an API writes as an object. */
export interface MoneyObject {
	/** In main units of the currency; where nothing shows the unit, as it is written. */
	readonly amount: number;
	/** An ISO 4217 code where it is known; null where the object says none. */
	readonly currency: string | null;
	/** What shows the unit: the object says it, or the amount has decimals; `nothing` where it may count cents. */
	readonly unitShownBy: 'object' | 'decimals' | 'nothing';
}

/** More keys than any API's money has. */
const MOST_KEYS = 12;
/** `{ shopMoney: { amount } }`, `{ gross: { amount } }` */
const MOST_LEVELS = 3;
const NOT_IN_KEYS = /[^a-z0-9]/g;

/** Of several sums the one that the customer paid, in the shop's own currency. */
const SUMS = ['shopmoney', 'shop', 'gross', 'totalgross', 'amount', 'money'] as const;
const CENTS = [
	'centamount',
	'amountincents',
	'amountcents',
	'centsamount',
	'cents',
	'minor',
] as const;
const MINOR_UNITS = [
	'minoramount',
	'amountminor',
	'minorunits',
	'minorvalue',
	'valueminor',
] as const;
const MICROS = ['amountmicros', 'micros'] as const;
const DECIMALS = ['fractiondigits', 'precision', 'scale', 'exponent', 'currencyminorunit'] as const;
const AMOUNTS = ['amount', 'value'] as const;
const CURRENCIES = ['currencycode', 'currency', 'currencyiso', 'isocode', 'code'] as const;
/** What stands beside an amount for people to read, and changes nothing. */
const BESIDE: ReadonlySet<string> = new Set([
	...[...SUMS, ...CENTS, ...MINOR_UNITS, ...MICROS, ...DECIMALS, ...AMOUNTS, ...CURRENCIES],
	...['unit', 'units', 'nanos', 'divisor', 'type', 'symbol', 'currencysymbol', 'typename'],
	...['formatted', 'formattedamount', 'formattedvalue', 'display', 'displayamount', 'displayvalue'],
	...['net', 'tax', 'totalnet', 'presentmentmoney', 'convertedamount', 'formattedconvertedamount'],
]);
const UNIT_WORDS: ReadonlyMap<unknown, 'main' | 'minor'> = new Map<unknown, 'main' | 'minor'>([
	...['minor', 'cent', 'cents', 'minor_unit', 'minor_units', 'subunit', 'subunits'].map(
		(word) => [word, 'minor'] as const,
	),
	...['main', 'major', 'major_unit', 'major_units'].map((word) => [word, 'main'] as const),
]);
const WHOLE_NUMBER = /^\s*-?\d{1,15}\s*$/;
const MOST_DECIMALS = 8;

/**
 * The amount and the currency of an object that stands for money, as the APIs of shops write it.
 *
 * Certain are a decimal number (`12.30` counts no cents), zero, a currency without cents, and whatever says its unit:
 * `centAmount`, `amount` with a `divisor`, `precision` or `unit`, `amountMicros`, `units` with `nanos`. Any other whole
 * number is undecided: `{ amount: 1230, currency: 'EUR' }` is 12.30 € at Adyen and 1,230 € at Saleor.
 *
 * @returns undefined for objects that are something else, which any key shows that money does not have
 * @example
 * readMoneyObject({ value: '12.30', currency_code: 'EUR' }) // { amount: 12.3, currency: 'EUR', unitShownBy: 'decimals' }
 * readMoneyObject({ centAmount: 1230, currencyCode: 'EUR', fractionDigits: 2 }).amount // 12.3
 * readMoneyObject({ amount: 1230, currency: 'EUR' }).unitShownBy // 'nothing'
 */
export function readMoneyObject(value: unknown): MoneyObject | undefined {
	return moneyAt(value, null, 0);
}

function moneyAt(value: unknown, outer: string | null, level: number): MoneyObject | undefined {
	if (!isRecord(value) || level === MOST_LEVELS) return undefined;
	const fields = fieldsOf(value);
	if (fields === undefined) return undefined;
	const currency = currencyAmong(fields) ?? outer;
	for (const key of SUMS) {
		const sum = fields.get(key);
		if (isRecord(sum)) return moneyAt(sum, currency, level + 1);
	}
	return counted(fields, currency) ?? plain(fields, currency);
}

/** The fields by their names without case, hyphens and underscores. */
function fieldsOf(value: JsonRecord): ReadonlyMap<string, unknown> | undefined {
	const keys = Object.keys(value);
	if (keys.length > MOST_KEYS) return undefined;
	const fields = new Map<string, unknown>();
	for (const key of keys) {
		const name = key.toLowerCase().replace(NOT_IN_KEYS, '');
		if (!BESIDE.has(name) || fields.has(name)) return undefined;
		fields.set(name, value[key]);
	}
	return fields;
}

/** Amounts that say what they count. */
function counted(
	fields: ReadonlyMap<string, unknown>,
	currency: string | null,
): MoneyObject | undefined {
	const decimals = wholeAmong(fields, DECIMALS);
	const cents = wholeAmong(fields, CENTS);
	if (cents !== undefined) return certain(cents / 10 ** (decimalsIn(decimals) ?? 2), currency);
	const minor = wholeAmong(fields, MINOR_UNITS);
	if (minor !== undefined) return certain(fromMinorUnits(minor, currency), currency);
	const micros = wholeAmong(fields, MICROS);
	if (micros !== undefined) return certain(micros / 1e6, currency);
	if (fields.has('units')) return unitsAndNanos(fields, currency);
	const amount = wholeAmong(fields, AMOUNTS);
	if (amount === undefined) return undefined;
	const divisor = wholeAmong(fields, ['divisor']);
	if (divisor !== undefined && divisor > 0) return certain(amount / divisor, currency);
	const ofUnit = decimalsIn(decimals);
	if (ofUnit !== undefined) return certain(amount / 10 ** ofUnit, currency);
	const unit = UNIT_WORDS.get(lowerCase(fields.get('unit')));
	if (unit === undefined) return undefined;
	return certain(unit === 'main' ? amount : fromMinorUnits(amount, currency), currency);
}

/** Google's `Money`: whole units, and billionths of one beside them. */
function unitsAndNanos(
	fields: ReadonlyMap<string, unknown>,
	currency: string | null,
): MoneyObject | undefined {
	const units = wholeAmong(fields, ['units']);
	const nanos = isBlank(fields.get('nanos')) ? 0 : wholeAmong(fields, ['nanos']);
	if (units === undefined || nanos === undefined) return undefined;
	return certain(Number((units + nanos / 1e9).toFixed(4)), currency);
}

function plain(
	fields: ReadonlyMap<string, unknown>,
	currency: string | null,
): MoneyObject | undefined {
	const written = AMOUNTS.map((key) => fields.get(key)).filter((amount) => !isBlank(amount));
	if (written.length !== 1) return undefined;
	const amount = amountOf(written[0]);
	if (amount === undefined) return undefined;
	if (!isWhole(written[0])) return { amount, currency, unitShownBy: 'decimals' };
	const isSameInCents = amount === 0 || (currency !== null && decimalsOf(currency) === 0);
	return { amount, currency, unitShownBy: isSameInCents ? 'object' : 'nothing' };
}

function amountOf(written: unknown): number | undefined {
	if (typeof written === 'number') return Number.isFinite(written) ? written : undefined;
	if (typeof written !== 'string') return undefined;
	const simple = plainAmount(written, 'point');
	const amount = Number.isNaN(simple) ? formattedAmount(written, 'point') : simple;
	return Number.isFinite(amount) ? amount : undefined;
}

function isWhole(written: unknown): boolean {
	return typeof written === 'string' ? WHOLE_NUMBER.test(written) : Number.isInteger(written);
}

function certain(amount: number, currency: string | null): MoneyObject {
	return { amount, currency, unitShownBy: 'object' };
}

function decimalsIn(decimals: number | undefined): number | undefined {
	return decimals !== undefined && decimals >= 0 && decimals <= MOST_DECIMALS
		? decimals
		: undefined;
}

/** The whole number under the first of these keys that has one, also as text. */
function wholeAmong(
	fields: ReadonlyMap<string, unknown>,
	keys: readonly string[],
): number | undefined {
	for (const key of keys) {
		const value = fields.get(key);
		if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
		if (typeof value === 'string' && WHOLE_NUMBER.test(value)) return Number(value);
	}
	return undefined;
}

/** A code, also in an object of the currency (`{ code: 'EUR', base: 10 }`). */
function currencyAmong(fields: ReadonlyMap<string, unknown>): string | null {
	for (const key of CURRENCIES) {
		const value = fields.get(key);
		const stated = statedCurrency(isRecord(value) ? ownCode(value) : value);
		if (stated !== null) return stated;
	}
	return null;
}

function ownCode(currency: JsonRecord): unknown {
	return Object.hasOwn(currency, 'code') ? currency.code : undefined;
}

function lowerCase(value: unknown): unknown {
	return typeof value === 'string' ? value.toLowerCase() : value;
}
