import { tzOffset } from '@date-fns/tz';

/** The shop keeps Berlin time; so does a day in its books. */
export const SHOP_TIME_ZONE = 'Europe/Berlin';

export const MILLISECONDS_PER_DAY = 86_400_000;

const FIRST_DAY = Date.UTC(2024, 6, 1);

/** Number of days in the shop's history: 2024-07-01 (day 0) to 2026-06-30, both included. */
export const DAYS = dayNumber('2026-06-30') + 1;

/**
 * The number of a calendar day, counted from 2024-07-01 = 0.
 *
 * @param date `YYYY-MM-DD`
 *
 * @example
 * dayNumber('2024-07-03') // 2
 */
export function dayNumber(date: string): number {
	return Math.round((Date.parse(`${date}T00:00:00Z`) - FIRST_DAY) / MILLISECONDS_PER_DAY);
}

/**
 * The calendar day with a number, `YYYY-MM-DD`.
 *
 * @example
 * dayOf(2) // '2024-07-03'
 */
export function dayOf(number: number): string {
	return new Date(FIRST_DAY + number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: number): number {
	return new Date(FIRST_DAY + day * MILLISECONDS_PER_DAY).getUTCDay();
}

/**
 * The moment at which the shop's clock shows a time of a day, ISO 8601 in UTC.
 *
 * @param day number of the day, see `dayNumber`
 * @param second of the day by the clock on the wall, 0..86399; in the hour that spring skips, the hour before it
 *
 * @example
 * instantAt(dayNumber('2025-01-15'), 3600 * 12) // '2025-01-15T11:00:00.000Z'
 */
export function instantAt(day: number, second: number): string {
	const wall = FIRST_DAY + day * MILLISECONDS_PER_DAY + second * 1000;
	// The offset is wanted at the moment sought; winter's offset is never more than an hour away from it.
	const guess = wall - 3_600_000;
	return new Date(wall - offsetMinutes(guess) * 60_000).toISOString();
}

/** The number of the day on which a moment falls by the shop's clock. */
export function dayAt(instant: string): number {
	return Math.floor((Date.parse(wallClock(instant)) - FIRST_DAY) / MILLISECONDS_PER_DAY);
}

/**
 * What the shop's clock shows at a moment, with the offset from UTC, as Shopify writes times.
 *
 * @example
 * withOffset('2025-05-11T07:55:16.000Z') // '2025-05-11T09:55:16+02:00'
 */
export function withOffset(instant: string): string {
	const hours = offsetMinutes(Date.parse(instant)) / 60;
	return `${wallClock(instant).slice(0, 19)}+0${hours}:00`;
}

/**
 * What the shop's clock shows at a moment, without any zone, as WooCommerce and spreadsheets write times.
 *
 * @example
 * shopLocal('2025-05-11T07:55:16.000Z') // '2025-05-11T09:55:16'
 */
export function shopLocal(instant: string): string {
	return wallClock(instant).slice(0, 19);
}

/** The moment that lies so many days and seconds after another, ISO 8601 in UTC. */
export function later(instant: string, days: number, seconds = 0): string {
	return new Date(Date.parse(instant) + days * MILLISECONDS_PER_DAY + seconds * 1000).toISOString();
}

function wallClock(instant: string): string {
	const at = Date.parse(instant);
	return new Date(at + offsetMinutes(at) * 60_000).toISOString();
}

/** At each midnight in UTC. Asking the time zone's rules takes longer than all the rest of drawing an order. */
const MIDNIGHT_OFFSETS = Array.from({ length: DAYS + 2 }, (_, day) =>
	tzOffset(SHOP_TIME_ZONE, new Date(FIRST_DAY + day * MILLISECONDS_PER_DAY)),
);

function offsetMinutes(at: number): number {
	const day = Math.floor((at - FIRST_DAY) / MILLISECONDS_PER_DAY);
	const [before, after] = [MIDNIGHT_OFFSETS[day], MIDNIGHT_OFFSETS[day + 1]];
	return before !== undefined && before === after ? before : tzOffset(SHOP_TIME_ZONE, new Date(at));
}
