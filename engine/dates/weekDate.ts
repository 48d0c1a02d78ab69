import { millisecondsInDay } from 'date-fns/constants';
import { dayNumber } from './dayNumber';
import { FIRST_YEAR, LAST_YEAR } from './supportedInstant';

/** `2026-W22-7`, `2026W227`; a time may follow. */
const WEEK_DATE = /^(\d{4})(-?)W(\d\d)\2([1-7])(T.*)?$/i;
const DAYS_IN_WEEK = 7;
/** The first week of a year is the one with its 4 January in it (ISO 8601). */
const IN_FIRST_WEEK = 4;
/** 1970-01-01 was a Thursday, three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;

/**
 * A week date of ISO 8601 as the calendar date that it means, with the time that follows it.
 *
 * @param text trimmed
 * @returns undefined for everything else, and for the 53rd week of a year that has none
 * @example
 * calendarDateOf('2026-W22-7') // '2026-05-31'
 * calendarDateOf('2026-W22-7T09:55Z') // '2026-05-31T09:55Z'
 */
export function calendarDateOf(text: string): string | undefined {
	const [, yearText, , weekText, weekday, time = ''] = WEEK_DATE.exec(text) ?? [];
	const year = Number(yearText);
	const week = Number(weekText);
	if (!(year >= FIRST_YEAR && year <= LAST_YEAR && week >= 1)) return undefined;
	const monday = mondayOfFirstWeek(year) + (week - 1) * DAYS_IN_WEEK;
	if (monday >= mondayOfFirstWeek(year + 1)) return undefined;
	const day = new Date((monday + Number(weekday) - 1) * millisecondsInDay);
	return `${day.toISOString().slice(0, 'YYYY-MM-DD'.length)}${time}`;
}

function mondayOfFirstWeek(year: number): number {
	const day = dayNumber(year, 1, IN_FIRST_WEEK);
	return day - ((day + DAYS_AFTER_MONDAY) % DAYS_IN_WEEK);
}
