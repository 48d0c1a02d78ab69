import { plainLetters } from '../text/plainLetters';
import { dateWords } from './dateWords';

/** A date written in numbers, before it is decided which of them is the day. */
export interface NumericDate {
	year: number;
	/** The year is written first; day and month follow it in the order that all such dates have, month first. */
	yearFirst: boolean;
	/** The other two numbers, in the order that they are written. */
	first: number;
	second: number;
	separator: '.' | '/' | '-';
	/** What follows the date: a time of day and a zone, or nothing. */
	rest: string;
}

const DATE = /^(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})(?!\d)/;
const WEEKDAY_BEFORE = /^(\p{L}+)[.,]{0,2} /u;
const FIRST_LETTER = 0x41;

/** Two digits from 70 are years of the last century, as in POSIX, moved to the first year that is supported. */
const FIRST_SHORT_YEAR = 70;

/**
 * Takes a date in numbers apart: `11.05.2025`, `5/11/25`, `2025/05/11`, `11-05-2025 09:55`, `So., 11.05.2025`. The year
 * is the number of four digits, else the last one.
 *
 * @param text trimmed
 * @returns undefined where the text does not begin with such a date
 * @example
 * numericDate('5/11/25 9:55 AM')
 * // { year: 2025, yearFirst: false, first: 5, second: 11, separator: '/', rest: ' 9:55 AM' }
 */
export function numericDate(text: string): NumericDate | undefined {
	const written = text.charCodeAt(0) < FIRST_LETTER ? text : withoutWeekday(text);
	const match = DATE.exec(written);
	if (match === null) return undefined;
	const one = match[1] as string;
	const separator = match[2] as NumericDate['separator'];
	const two = match[3] as string;
	const three = match[4] as string;
	const rest = written.slice(match[0].length);
	if (one.length === 4) {
		if (three.length > 2) return undefined;
		const [year, first, second] = [Number(one), Number(two), Number(three)];
		return { year, yearFirst: true, first, second, separator, rest };
	}
	if (one.length > 2) return undefined;
	const year = yearOf(three);
	return { year, yearFirst: false, first: Number(one), second: Number(two), separator, rest };
}

/**
 * The year that two or four digits mean: 1970 to 2069 for two, NaN for any other number of them.
 *
 * @example
 * yearOf('25') // 2025
 */
export function yearOf(digits: string): number {
	const year = Number(digits);
	if (digits.length === 4) return year;
	if (digits.length !== 2) return NaN;
	return year + (year < FIRST_SHORT_YEAR ? 2000 : 1900);
}

function withoutWeekday(text: string): string {
	const match = WEEKDAY_BEFORE.exec(text);
	return match !== null && dateWords().weekdays.has(plainLetters(match[1] as string))
		? text.slice(match[0].length)
		: text;
}
