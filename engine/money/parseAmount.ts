import { writtenValue } from '../writtenValue';
import type { DecimalSeparator } from './decimalSeparator';
import { formattedAmount } from './formattedAmount';
import { readMoneyObject } from './moneyObject';
import { plainAmount } from './plainAmount';

/**
 * The amount of money in a field, in whatever unit it is written.
 *
 * Understands numbers, and texts with signs or codes of currencies, spaces of all widths, points, commas and
 * apostrophes in both roles, India's groups, and minus signs or brackets; objects of money, where their unit is certain
 * (`readMoneyObject`). Percentages, "1e3" and text are no amounts.
 * Numbers and plain texts such as "12.50" cost well under 100 ns and allocate nothing.
 *
 * @param separator the decimal separator of the column, or of the platform (`point` for all of them); it only decides
 *   amounts that do not show it themselves: a group of three digits behind a single mark
 * @returns `AMBIGUOUS_SEPARATOR` where that would be needed and is not given; NaN where it is no amount
 * @example
 * parseAmount('$1,234.50') // 1234.5
 * parseAmount('1.234') // AMBIGUOUS_SEPARATOR
 * parseAmount('1.234', 'comma') // 1234
 * parseAmount('12,50-') // -12.5
 */
export function parseAmount(value: unknown, separator?: DecimalSeparator): number {
	if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
	if (typeof value === 'object' && value !== null) return parseWritten(value);
	if (typeof value !== 'string') return NaN;
	const plain = plainAmount(value, separator);
	return Number.isNaN(plain) ? formattedAmount(value, separator) : plain;
}

/** An amount of another program, which writes a point, or of an API, which writes the currency beside it. */
function parseWritten(value: object): number {
	const written = writtenValue(value);
	if (written !== undefined) return parseAmount(written, 'point');
	const money = readMoneyObject(value);
	return money === undefined || money.unitShownBy === 'nothing' ? NaN : money.amount;
}
