import { millisecondsInDay } from 'date-fns/constants';
import type { Zone } from './zone';

/**
 * The day that the calendar of a zone shows at a moment, as a whole number of days since 1970-01-01. Two moments are
 * on the same day of the shop exactly when these are equal, whatever the length of the day.
 *
 * @example
 * // half past midnight in Berlin, still the day before in UTC
 * calendarDay(Date.parse('2025-06-30T22:30:00Z'), zoneOf('Europe/Berlin')) // 20270 (2025-07-01)
 */
export function calendarDay(epochMs: number, zone: Zone): number {
	return Math.floor((epochMs + zone.offsetAt(epochMs)) / millisecondsInDay);
}
