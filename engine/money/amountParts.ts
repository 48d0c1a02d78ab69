import { currencyOfMark } from './currencyOfMark';

/** An amount as it is written, taken apart at its first and last digit. */
export interface AmountParts {
	negative: boolean;
	/** Digits and what separates them. */
	number: string;
	/** Marks of currencies before and behind the number, '' where there are none. */
	marks: readonly [string, string];
}

/** Longer than any amount with its currency; what is longer is not looked at. */
const LONGEST_AMOUNT = 60;

const DIGIT = /\d/;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const SPACES = /\s/g;
/** A decimal mark with no whole number before it (".50"), unlike the dot of "Rs.500". */
const BARE_DECIMAL_MARK = /(?<!\p{L})[.,]$/u;
/** "12,-", "12.--" and India's "500/-": no cents. "12." is written by programs that cut off zeros. */
const NO_CENTS = /^(?:[.,](?:[-–—]{1,2}|\s*$)|\/[-–—=])/;
const MINUS = /[-−–]/g;
const SIGNS_AND_SPACES = /[-−–+()\s]/g;

/**
 * Takes a written amount apart: a sign on either side, or brackets, which accountants put around negative amounts; and
 * the currency on either side.
 *
 * @returns undefined where there is no digit, more than one sign, or text that is no currency
 * @example
 * amountParts('- € 1.234,50') // { negative: true, number: '1.234,50', marks: ['€', ''] }
 */
export function amountParts(text: string): AmountParts | undefined {
	if (text.length > LONGEST_AMOUNT) return undefined;
	const first = text.search(DIGIT);
	if (first < 0) return undefined;
	const afterLast = lastDigit(text) + 1;
	const lead = text.slice(0, first);
	const decimalMark = BARE_DECIMAL_MARK.exec(lead)?.[0] ?? '';
	const before = readAffix(lead.slice(0, first - decimalMark.length));
	const behind = readAffix(text.slice(afterLast).replace(NO_CENTS, ''));
	if (before === undefined || behind === undefined) return undefined;
	if (before.opens !== behind.closes || before.closes || behind.opens) return undefined;
	const signs = before.minuses + behind.minuses + (before.opens ? 1 : 0);
	if (signs > 1) return undefined;
	return {
		negative: signs === 1,
		number: decimalMark + text.slice(first, afterLast).replace(SPACES, ' '),
		marks: [before.mark, behind.mark],
	};
}

/** What stands on one side of the number. */
interface Affix {
	minuses: number;
	opens: boolean;
	closes: boolean;
	mark: string;
}

const EMPTY: Affix = { minuses: 0, opens: false, closes: false, mark: '' };

function readAffix(text: string): Affix | undefined {
	if (text === '') return EMPTY;
	const mark = text.replace(SIGNS_AND_SPACES, '');
	if (mark !== '' && currencyOfMark(mark) === null) return undefined;
	return {
		minuses: text.match(MINUS)?.length ?? 0,
		opens: text.includes('('),
		closes: text.includes(')'),
		mark,
	};
}

function lastDigit(text: string): number {
	let i = text.length - 1;
	while (!isDigit(text.charCodeAt(i))) i--;
	return i;
}

function isDigit(code: number): boolean {
	return code >= DIGIT_0 && code <= DIGIT_9;
}
