import { AMBIGUOUS_SEPARATOR, type DecimalSeparator } from './decimalSeparator';

const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** As many digits as a double holds exactly, so that dividing them by a power of ten gives the nearest double. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = [
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** Digits behind a mark that could be the thousands of a whole number, and before it at most. */
const GROUP = 3;

/**
 * The amount in a text of digits with at most one point or comma: `12.50`, `-7`, `1234,5`.
 *
 * Scanned by character codes, with nothing allocated, since this is how every platform writes the amounts of a million
 * orders; `Number` would need a regular expression before it, to refuse '', '0x1F' and '1e3'.
 *
 * @param separator the decimal separator, for amounts such as 1.234 that do not show it
 * @returns `AMBIGUOUS_SEPARATOR` where it would be needed and is not given; NaN for any other text
 * @example
 * plainAmount('12.50', undefined) // 12.5
 * plainAmount('1.234', 'comma') // 1234
 */
export function plainAmount(text: string, separator: DecimalSeparator | undefined): number {
	const end = text.length;
	// A sign and a mark may stand beside the digits.
	if (end === 0 || end > EXACT_DIGITS + 2) return NaN;
	const negative = text.charCodeAt(0) === MINUS;
	const start = negative ? 1 : 0;
	let digits = 0;
	let value = 0;
	let mark = -1;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		const digit = code - ZERO;
		if (digit >= 0 && digit <= 9) {
			value = value * 10 + digit;
			digits++;
		} else if ((code === POINT || code === COMMA) && mark < 0) {
			mark = i;
		} else {
			return NaN;
		}
	}
	if (digits === 0 || digits > EXACT_DIGITS) return NaN;
	if (mark >= 0) {
		const decimals = end - 1 - mark;
		if (decimals !== GROUP || !couldBeGroups(text, start, mark)) {
			value /= POWERS_OF_TEN[decimals] as number;
		} else if (separator === undefined) {
			return AMBIGUOUS_SEPARATOR;
		} else if ((text.charCodeAt(mark) === POINT) === (separator === 'point')) {
			value /= POWERS_OF_TEN[decimals] as number;
		}
	}
	// Not −0, which some comparisons tell from 0.
	return negative && value !== 0 ? -value : value;
}

/** Groups of thousands begin with one to three digits, the first of which is not 0. */
function couldBeGroups(text: string, start: number, mark: number): boolean {
	return mark > start && mark - start <= GROUP && text.charCodeAt(start) !== ZERO;
}
