import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { twoDigits } from './twoDigits';

const PLUS = 43;
const MINUS = 45;
const COLON = 58;
/** Word processors and some locales write the true minus sign. */
const TRUE_MINUS = 0x2212;

/**
 * The offset that the rest of a text writes, in ms to subtract from a wall time for UTC: `Z`, `UTC`, `GMT`, `+02:00`,
 * `-0400`, `+05`, `GMT+0200`; NaN for anything else, also for nothing.
 *
 * @param at where the offset begins
 * @example
 * utcOffset('2025-05-11 09:55:16 -0400', 20) // -14400000
 */
export function utcOffset(text: string, at: number): number {
	const end = text.length;
	let i = at;
	if (i >= end) return NaN;
	let sign = signOf(text.charCodeAt(i));
	if (sign === 0) {
		const letters = text.slice(at, at + 3).toUpperCase();
		if (letters === 'Z') return 0;
		if (letters !== 'UTC' && letters !== 'GMT') return NaN;
		i += 3;
		if (i === end) return 0;
		sign = signOf(text.charCodeAt(i));
		if (sign === 0) return NaN;
	}
	i++;
	if (i + 2 > end) return NaN;
	const hours = twoDigits(text, i);
	if (hours < 0 || hours > 23) return NaN;
	i += 2;
	if (i === end) return sign * hours * millisecondsInHour;
	if (text.charCodeAt(i) === COLON) i++;
	if (i + 2 !== end) return NaN;
	const minutes = twoDigits(text, i);
	if (minutes < 0 || minutes > 59) return NaN;
	return sign * (hours * millisecondsInHour + minutes * millisecondsInMinute);
}

function signOf(code: number): -1 | 0 | 1 {
	if (code === PLUS) return 1;
	return code === MINUS || code === TRUE_MINUS ? -1 : 0;
}
