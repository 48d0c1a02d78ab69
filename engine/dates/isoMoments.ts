import { millisecondsInDay } from 'date-fns/constants';

const ZERO = 48;
const POINT = 46;
const COLON = 58;
const UPPER_T = 84;
const UPPER_Z = 90;

/**
 * Writes moments in UTC as ISO 8601 does, with milliseconds: what `Date.prototype.toISOString` gives, in a tenth of its
 * time. Two of them are written for every customer.
 *
 * @param isoDay see `createIsoDays`
 * @returns the text of a moment, given in ms since 1970
 * @example
 * createIsoMoments(createIsoDays())(1746950116000) // '2025-05-11T07:55:16.000Z'
 */
export function createIsoMoments(isoDay: (day: number) => string): (epochMs: number) => string {
	return (epochMs) => {
		const dayNumber = Math.floor(epochMs / millisecondsInDay);
		const day = isoDay(dayNumber);
		const ms = epochMs - dayNumber * millisecondsInDay;
		const seconds = Math.floor(ms / 1000);
		const minutes = Math.floor(seconds / 60);
		const hours = Math.floor(minutes / 60);
		// In one call, since a text that is put together from shorter ones keeps them all in memory.
		return String.fromCharCode(
			day.charCodeAt(0),
			day.charCodeAt(1),
			day.charCodeAt(2),
			day.charCodeAt(3),
			day.charCodeAt(4),
			day.charCodeAt(5),
			day.charCodeAt(6),
			day.charCodeAt(7),
			day.charCodeAt(8),
			day.charCodeAt(9),
			UPPER_T,
			digit(hours, 10),
			digit(hours, 1),
			COLON,
			digit(minutes % 60, 10),
			digit(minutes, 1),
			COLON,
			digit(seconds % 60, 10),
			digit(seconds, 1),
			POINT,
			digit(ms % 1000, 100),
			digit(ms, 10),
			digit(ms, 1),
			UPPER_Z,
		);
	};
}

/** The character of one digit of a whole number: of its ones, tens or hundreds. */
function digit(number: number, place: number): number {
	return ZERO + (Math.floor(number / place) % 10);
}
