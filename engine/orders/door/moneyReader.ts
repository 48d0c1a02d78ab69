import { toUnits } from '../../money/amountUnits';
import { currencyIn, sharedMarkIn } from '../../money/currencyIn';
import { currencyCode, isIsoCode } from '../../money/currencyCode';
import { statedCurrency } from '../../money/statedCurrency';
import { isBlank } from '../../json';
import { AMBIGUOUS_SEPARATOR } from '../../money/decimalSeparator';
import { decimalsOf, fromMinorUnits } from '../../money/minorUnits';
import { readMoneyObject, type MoneyObject } from '../../money/moneyObject';
import { parseAmount } from '../../money/parseAmount';
import type { Rejection } from '../rejection';
import type { Platform } from '../../platform';
import type { ColumnFormats } from './columnFormats';
import { quote } from '../../text/quote';
import { listInstead } from './listInstead';

type Unit = 'main' | 'minor' | undefined;

export interface MoneyReader {
	/** @returns the amount in units of 1/10,000 of the currency's main unit, or why there is none */
	read(
		value: unknown,
		unit: Unit,
		currency: string | null,
		origin: { platform: Platform; formats: ColumnFormats },
	): number | Rejection;
	/**
	 * As `read`, for those who ask a million times: a number alone needs no memory.
	 *
	 * @returns the units; a number that is not finite where there are none, for `problemOf` to explain
	 */
	unitsOf(
		value: unknown,
		unit: Unit,
		currency: string | null,
		origin: { platform: Platform; formats: ColumnFormats },
	): number;
	/** Why there is no amount in a value. @param units what `unitsOf` gave */
	problemOf(value: unknown, units: number): Rejection;
	/** The currency written beside an amount: its code, else the mark that several share (`$`); or null. */
	currencyIn(value: unknown): string | null;
	/**
	 * The currency of an amount.
	 *
	 * @param stated what a field of its own says
	 * @returns an ISO 4217 code; else the mark that several share; else what is stated, as a currency that nobody knows;
	 *   null where nothing is said
	 */
	currencyOf(stated: unknown, amount: unknown): string | null;
}

/** A shop has a handful of currencies; a column of free text must not fill the memory. */
const MOST_STATED = 1000;

const NO_AMOUNT: Rejection = { reason: 'noAmount', detail: 'There is no amount of the order.' };

export function createMoneyReader(): MoneyReader {
	const stated = new Map<string, string | null>();

	function statedIn(value: unknown): string | null {
		if (typeof value !== 'string') return null;
		const known = stated.get(value);
		if (known !== undefined) return known;
		const currency = statedCurrency(value);
		if (stated.size < MOST_STATED) stated.set(value, currency);
		return currency;
	}

	/** The code that one of the two says, else what is stated, since it is of the whole column. */
	function currencyOf(value: unknown, amount: unknown): string | null {
		const code = currencyCode(value);
		if (code !== null && typeof amount !== 'object') return code;
		const beside = writtenBeside(amount);
		// What an object says of its own amount is nearer to it than what another field says of the record.
		if (code !== null) return beside ?? code;
		const own = isBlank(value) ? null : statedIn(value);
		if (own === null || isIsoCode(own) || beside === null) return own ?? beside;
		return isIsoCode(beside) ? beside : own;
	}

	return {
		currencyOf,
		read(value, unit, currency, origin) {
			const units = unitsOf(value, unit, currency, origin);
			return Number.isFinite(units) ? units : problemOf(value, units);
		},
		unitsOf,
		problemOf,
		currencyIn: writtenBeside,
	};
}

function writtenBeside(amount: unknown): string | null {
	if (typeof amount === 'string') {
		return isBareNumber(amount) ? null : (currencyIn(amount) ?? sharedMarkIn(amount) ?? null);
	}
	return typeof amount === 'object' ? (readMoneyObject(amount)?.currency ?? null) : null;
}

function unitsOf(
	value: unknown,
	unit: Unit,
	currency: string | null,
	{ platform, formats }: { platform: Platform; formats: ColumnFormats },
): number {
	const amount = parseAmount(value, formats.decimalSeparator);
	if (amount === AMBIGUOUS_SEPARATOR) return amount;
	if (typeof value === 'object') return unitsOfObject(value, amount, formats);
	return toUnits(
		unit === 'minor'
			? fromMinorUnits(amount, currency, platform === 'stripe' ? 'stripe' : 'iso4217')
			: amount,
	);
}

/** An object says in which unit its amount is; of one that does not, the column may. */
function unitsOfObject(value: object | null, amount: number, formats: ColumnFormats): number {
	if (formats.wholeAmounts !== 'main' || !Number.isNaN(amount)) return toUnits(amount);
	return toUnits(readMoneyObject(value)?.amount ?? NaN);
}

function problemOf(value: unknown, units: number): Rejection {
	if (value === undefined || value === null) return NO_AMOUNT;
	if (typeof value === 'string' && value.trim() === '') return NO_AMOUNT;
	if (units === AMBIGUOUS_SEPARATOR) {
		return {
			reason: 'badAmount',
			undecided: true,
			detail: `In ${quote(value)} the mark could separate thousands or decimals, and no other amount of the column decides it. Choose "Decimal Separator" in the options.`,
		};
	}
	if (Array.isArray(value)) return { reason: 'badAmount', detail: listInstead('amount', value) };
	const money = readMoneyObject(value);
	if (money?.unitShownBy === 'nothing') return undecidedUnit(money);
	return { reason: 'badAmount', detail: `${quote(value)} is not an amount that can be read.` };
}

function undecidedUnit({ amount, currency }: MoneyObject): Rejection {
	const code = currency === null ? '' : ` ${currency}`;
	return {
		reason: 'badAmount',
		undecided: true,
		detail: `The amount is an object with the whole number ${amount}, which may be ${amount}.00${code} or, counted in cents, ${fromMinorUnits(amount, currency).toFixed(decimalsOf(currency))}${code}: nothing in it says which, and no other amount has decimals. Write it as a plain number in an Edit Fields node before this one, divided by 100 where it counts cents.`,
	};
}

/** Nearly every amount begins and ends with a digit; looking for a currency in it would take ten times as long. */
function isBareNumber(text: string): boolean {
	return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1));
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
