import { dayNumber } from './dayNumber';
import { millisecondsInDay } from 'date-fns/constants';

export const FIRST_YEAR = 1970;
/** No order is placed later; years such as 275760 come from broken arithmetic. */
export const LAST_YEAR = 2200;

/** Every zone's 1970-01-01 and 2200-12-31 lie inside, being at most 14 hours from UTC. */
const WIDEST_OFFSET = 14 * 3_600_000;
const EARLIEST = dayNumber(FIRST_YEAR, 1, 1) * millisecondsInDay - WIDEST_OFFSET;
const LATEST = dayNumber(LAST_YEAR + 1, 1, 1) * millisecondsInDay + WIDEST_OFFSET;

/** The first and the last day that any zone's calendar can show at a supported moment, in days since 1970-01-01. */
export const FIRST_SUPPORTED_DAY = dayNumber(FIRST_YEAR, 1, 1) - 2;
export const LAST_SUPPORTED_DAY = dayNumber(LAST_YEAR, 12, 31) + 2;

/**
 * A moment in milliseconds since 1970, or NaN where it is not in the years 1970 to 2200 anywhere on earth.
 *
 * @example
 * supportedInstant(8.64e15) // NaN: the year 275760
 */
export function supportedInstant(epochMs: number): number {
	return epochMs >= EARLIEST && epochMs < LATEST ? epochMs : NaN;
}
