import { calendarDay } from '../../dates/calendarDay';
import { dayNumber } from '../../dates/dayNumber';
import type { Zone } from '../../dates/zone';

const WRITTEN =
	/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/;
const MIDNIGHT = /^[0:.]+$/;

/**
 * The day of a birth, as a whole number of days since 1970-01-01. A birthday is a day of the calendar and no moment:
 * midnight, which is how programs fill in the time that nobody asked for, is the day that is written, whatever zone is
 * written after it. Only another time with a zone is a moment, of which the shop's calendar says the day.
 *
 * @param zone the shop's
 * @returns undefined for what is no day in ISO 8601
 * @example
 * birthDay('1969-07-21', zone) // -164
 * birthDay('1990-06-30T22:00:00Z', zoneOf('Europe/Berlin')) // 7486: 1 July 1990
 */
export function birthDay(value: unknown, zone: Zone): number | undefined {
	const text = value instanceof Date ? isoOf(value) : value;
	const parts = typeof text === 'string' ? WRITTEN.exec(text.trim()) : null;
	if (parts === null) return undefined;
	const [written, year, month, day, time, offset] = parts;
	const isMoment = time !== undefined && offset !== undefined && !MIDNIGHT.test(time);
	const days = isMoment
		? calendarDay(Date.parse(written.replace(' ', 'T')), zone)
		: dayNumber(Number(year), Number(month), Number(day));
	return Number.isFinite(days) ? days : undefined;
}

function isoOf(date: Date): string {
	return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
