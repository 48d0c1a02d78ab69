import { toUnits } from '../../money/amountUnits';
import { currencyIn, sharedMarkIn } from '../../money/currencyIn';
import { AMBIGUOUS_SEPARATOR } from '../../money/decimalSeparator';
import { fromMinorUnits } from '../../money/minorUnits';
import { parseAmount } from '../../money/parseAmount';
import type { Rejection } from '../rejection';
import type { Platform } from '../../platform';
import type { ColumnFormats } from './columnFormats';
import { quote } from '../../text/quote';

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
}

const NO_AMOUNT: Rejection = { reason: 'noAmount', detail: 'There is no amount of the order.' };

export function createMoneyReader(): MoneyReader {
	return {
		read(value, unit, currency, origin) {
			const units = unitsOf(value, unit, currency, origin);
			return Number.isFinite(units) ? units : problemOf(value, units);
		},
		unitsOf,
		problemOf,
		currencyIn: (value) =>
			typeof value === 'string' && !isBareNumber(value)
				? (currencyIn(value) ?? sharedMarkIn(value) ?? null)
				: null,
	};
}

function unitsOf(
	value: unknown,
	unit: Unit,
	currency: string | null,
	{ platform, formats }: { platform: Platform; formats: ColumnFormats },
): number {
	const amount = parseAmount(value, formats.decimalSeparator);
	if (amount === AMBIGUOUS_SEPARATOR) return amount;
	return toUnits(
		unit === 'minor'
			? fromMinorUnits(amount, currency, platform === 'stripe' ? 'stripe' : 'iso4217')
			: amount,
	);
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
	return { reason: 'badAmount', detail: `${quote(value)} is not an amount that can be read.` };
}

/** Nearly every amount begins and ends with a digit; looking for a currency in it would take ten times as long. */
function isBareNumber(text: string): boolean {
	return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1));
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
