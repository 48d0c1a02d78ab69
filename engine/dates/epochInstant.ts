import { millisecondsInDay } from 'date-fns/constants';
import { dayNumber } from './dayNumber';
import type { Zone } from './zone';

/** Day 0 of spreadsheets that count days from 1900, in days before 1970, counting their 29 February 1900 that never was. */
const SPREADSHEET_DAYS_BEFORE_1970 = 25_569;
/** Serials of 1954 to 2119. Smaller numbers are counts and amounts, larger ones are no spreadsheet's dates. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** Eight digits that write a day, of which the year must be one of these. */
const FIRST_WRITTEN_DAY = 19_000_101;
const LAST_WRITTEN_DAY = 21_001_231;

/** 1973-03-03 in seconds: whole numbers below are written days, spreadsheet serials or no dates. */
const FIRST_SECOND = 1e8;
/** 1973-03-03 in ms and in µs, and in each unit what lies above every supported year, in which the next unit begins. */
const FIRST_MILLISECOND = 1e11;
const FIRST_MICROSECOND = 1e14;

/**
 * The moment that a number means, told by its size: a day written `YYYYMMDD`, the serial number of a spreadsheet's date
 * (1900 system, wall time), or seconds, milliseconds or microseconds since 1970.
 *
 * @param zone of written days and serials; undefined for UTC
 * @returns ms since 1970, NaN for numbers that are none of these
 * @example
 * epochInstant(1746950116, zone) // 1746950116000
 * epochInstant(20250511, undefined) // 1746921600000: 2025-05-11
 * epochInstant(45788.5, undefined) // 1746964800000: 2025-05-11 12:00
 */
export function epochInstant(value: number, zone: Zone | undefined): number {
	if (value >= FIRST_MICROSECOND) return Math.floor(value / 1000);
	if (value >= FIRST_MILLISECOND) return Math.floor(value);
	if (value >= FIRST_SECOND) return Math.floor(value * 1000);
	const wallMs =
		value >= FIRST_WRITTEN_DAY && value <= LAST_WRITTEN_DAY
			? writtenDay(value) * millisecondsInDay
			: value >= FIRST_SERIAL && value <= LAST_SERIAL
				? // A serial cannot hold a second exactly: 09:55:16 is stored as 0.4133796296…
					Math.round((value - SPREADSHEET_DAYS_BEFORE_1970) * millisecondsInDay)
				: NaN;
	return zone === undefined ? wallMs : zone.toEpoch(wallMs);
}

function writtenDay(value: number): number {
	return dayNumber(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}
