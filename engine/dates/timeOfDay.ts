import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { utcOffset } from './utcOffset';

/** A time of day and, where it is written behind it, how far it is from UTC. */
export interface TimeOfDay {
	/** Since midnight. */
	ms: number;
	/** In ms; undefined where none is written. */
	offset: number | undefined;
	/** How many characters it takes. */
	length: number;
}

const TIME =
	/^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?!\d)(?: ?([ap])\.? ?m\b\.?| ?(?:uhr|uur|h)\b)?(?: ?((?:UTC|GMT)?[+\-−]\d\d(?::?\d\d)?)(?!\d))?/i;

/**
 * Reads the time of day that a text begins with, in 24 or 12 hours: `09:55:16.5 -0400`, `9:55 p.m.`, `14h30`, `9 AM`,
 * `09.55`, `14:30 Uhr`.
 *
 * @param text with plain spaces only
 * @returns undefined where there is no such time, or no such hour
 * @example
 * timeOfDay('2:30 PM') // { ms: 52200000, offset: undefined, length: 7 }
 */
export function timeOfDay(text: string): TimeOfDay | undefined {
	const match = TIME.exec(text);
	if (match === null) return undefined;
	const [whole, hourText, minuteText, secondText = '0', fraction = '', half, offsetText] = match;
	// A bare number is no time, unless "PM" or "Uhr" says so.
	if (minuteText === undefined && !/[a-z]/i.test(whole)) return undefined;
	const hour = hourOfDay(Number(hourText), half);
	const minute = Number(minuteText ?? 0);
	const second = Number(secondText);
	if (Number.isNaN(hour) || minute > 59 || second > 59) return undefined;
	return {
		ms:
			hour * millisecondsInHour +
			minute * millisecondsInMinute +
			second * 1000 +
			Number(fraction.slice(0, 3).padEnd(3, '0')),
		offset: offsetText === undefined ? undefined : utcOffset(offsetText, 0),
		length: whole.length,
	};
}

function hourOfDay(hour: number, half: string | undefined): number {
	if (half === undefined) return hour <= 23 ? hour : NaN;
	if (hour < 1 || hour > 12) return NaN;
	return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
