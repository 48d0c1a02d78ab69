import { millisecondsInDay } from 'date-fns/constants';
import { datedWords } from './datedWords';
import { AMBIGUOUS_DAY_MONTH, dayInOrder, orderWithin, type DayMonthOrder } from './dayMonthOrder';
import { dayNumber } from './dayNumber';
import { numericDate, yearOf, type NumericDate } from './numericDate';
import { FIRST_YEAR, LAST_YEAR } from './supportedInstant';
import { timeOfDay, type TimeOfDay } from './timeOfDay';
import type { Zone } from './zone';

/** Where the time of day begins in a date with words: `9:55`, `14h30`, `14 Uhr`, `9 AM`, or `14.30` behind a year or "ore". */
const TIME_INSIDE =
	/(?<!\d)\d{1,2}(?::\d\d|h\d\d| ?(?:h|uhr|uur)\b| ?[ap]\.? ?m\b)|(?<=\d{4},? |\b(?:at|um|ore|alle|om|las|às) )\d{1,2}\.\d\d(?!\d)/i;

/** "1° giugno", "1º de junho" */
const RAISED_O = /(?<=\d)[°º]/g;

/** Spaces that locales put before AM and PM, tabs, and several in a row. */
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;

/** What programs add in brackets says in words what stands before it: `GMT+0200 (Central European Summer Time)`. */
const COMMENT = /\s\([^()]*\)$/;

/**
 * The moment of a date as people and mail programs write it: in numbers (`11.05.2025 14:30`, `5/11/25 2:30 PM`) or with
 * the name of the month in English, German, French, Spanish, Portuguese, Italian or Dutch (`11. Mai 2025 um 14:30`,
 * `May 11, 2025`, `Sun, 11 May 2025 09:55:16 -0400`).
 *
 * @param text trimmed and short
 * @param zone of texts that name none; undefined for UTC
 * @param order how to read 5/11/2025
 * @returns ms since 1970, `AMBIGUOUS_DAY_MONTH` where an order is needed and none is given, NaN for anything else
 */
export function writtenInstant(
	text: string,
	zone: Zone | undefined,
	order: DayMonthOrder | undefined,
): number {
	const evenlySpaced = text.replace(UNEVEN_SPACE, ' ').replace(RAISED_O, '');
	const numeric = numericDate(evenlySpaced);
	return numeric === undefined
		? wordedInstant(evenlySpaced.replace(COMMENT, ''), zone)
		: numericInstant(numeric, zone, order);
}

function numericInstant(
	date: NumericDate,
	zone: Zone | undefined,
	columnOrder: DayMonthOrder | undefined,
): number {
	const order = orderWithin(date) ?? columnOrder;
	const day = supportedYear(date.year) ? dayInOrder(date, order ?? 'dayFirst') : NaN;
	if (date.rest === '') return ambiguousWithout(order, atTime(day, undefined, undefined, zone));
	const start = date.rest.search(/\d/);
	const time = start < 0 ? undefined : timeOfDay(date.rest.slice(start));
	const words = datedWords(withoutTime(date.rest, start, time));
	if (words === undefined || words.month !== undefined || words.numbers.length > 0) return NaN;
	return ambiguousWithout(order, atTime(day, time, words.offset, zone));
}

function wordedInstant(text: string, zone: Zone | undefined): number {
	const start = text.search(TIME_INSIDE);
	const time = start < 0 ? undefined : timeOfDay(text.slice(start));
	const words = datedWords(withoutTime(text, start, time));
	if (words?.month === undefined || words.numbers.length !== 2) return NaN;
	const [one, two] = words.numbers as [string, string];
	const [yearText, dayText] = one.length === 4 ? [one, two] : [two, one];
	const year = yearOf(yearText);
	if (!supportedYear(year) || dayText.length > 2) return NaN;
	return atTime(dayNumber(year, words.month, Number(dayText)), time, words.offset, zone);
}

function withoutTime(text: string, start: number, time: TimeOfDay | undefined): string {
	return time === undefined ? text : `${text.slice(0, start)} ${text.slice(start + time.length)}`;
}

function supportedYear(year: number): boolean {
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function atTime(
	day: number,
	time: TimeOfDay | undefined,
	namedOffset: number | undefined,
	zone: Zone | undefined,
): number {
	const wallMs = day * millisecondsInDay + (time?.ms ?? 0);
	const offset = time?.offset ?? namedOffset;
	if (offset !== undefined) return wallMs - offset;
	return zone === undefined ? wallMs : zone.toEpoch(wallMs);
}

function ambiguousWithout(order: DayMonthOrder | undefined, instant: number): number {
	return order === undefined && !Number.isNaN(instant) ? AMBIGUOUS_DAY_MONTH : instant;
}
