import { amountParts } from './amountParts';
import { AMBIGUOUS_SEPARATOR, type DecimalSeparator } from './decimalSeparator';
import { numberWith, separatorShownBy } from './numberSeparators';

/**
 * The amount in a text as people and spreadsheets write it: with the currency on either side, a sign before or behind
 * it or brackets around negative amounts, and thousands set apart by points, commas, spaces or apostrophes.
 *
 * @param separator the decimal separator, for amounts such as € 1.234 that do not show it
 * @returns `AMBIGUOUS_SEPARATOR` where it would be needed and is not given; NaN for any other text
 * @example
 * formattedAmount('(CHF 1’234.50)', undefined) // -1234.5
 */
export function formattedAmount(text: string, separator: DecimalSeparator | undefined): number {
	const parts = amountParts(text);
	if (parts === undefined) return NaN;
	const shown = separatorShownBy(parts.number);
	const decided = shown === 'ambiguous' ? separator : (shown ?? 'point');
	if (decided === undefined) return AMBIGUOUS_SEPARATOR;
	const amount = numberWith(parts.number, decided);
	// Not −0, which some comparisons tell from 0.
	return parts.negative && amount !== 0 ? -amount : amount;
}
