import { millisecondsInDay } from 'date-fns/constants';
import { calendarDay } from '../../dates/calendarDay';
import type { Zone } from '../../dates/zone';
import type { SummaryPeriod } from './summarySettings';

/** The weekday of 1970-01-01, a Thursday, counted from Monday. */
const WEEKDAY_OF_1970 = 3;
const DAYS_OF_WEEK = 7;
const DATE_LENGTH = 'YYYY-MM-DD'.length;
const MONTH_LENGTH = 'YYYY-MM'.length;

/**
 * The first day of the period that a moment lies in, in the shop's zone. Weeks begin on Monday (ISO 8601).
 *
 * @example
 * periodOf(Date.parse('2026-05-06T10:00:00Z'), 'week', zoneOf('UTC')) // '2026-05-04'
 * periodOf(Date.parse('2026-05-06T10:00:00Z'), 'month', zoneOf('UTC')) // '2026-05-01'
 */
export function periodOf(at: number, period: Exclude<SummaryPeriod, 'none'>, zone: Zone): string {
	const day = calendarDay(at, zone);
	if (period === 'week') {
		const weekday = (((day + WEEKDAY_OF_1970) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
		return dateOf(day - weekday);
	}
	return period === 'month' ? `${dateOf(day).slice(0, MONTH_LENGTH)}-01` : dateOf(day);
}

/** The last day that was written: answers of one day mostly come one after the other, and to write a date takes longest. */
let last = { day: NaN, date: '' };

function dateOf(day: number): string {
	if (last.day !== day) {
		last = { day, date: new Date(day * millisecondsInDay).toISOString().slice(0, DATE_LENGTH) };
	}
	return last.date;
}
