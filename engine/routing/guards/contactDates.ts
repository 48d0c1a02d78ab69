import { parseInstant } from '../../dates/parseInstant';
import type { Zone } from '../../dates/zone';

/** More contacts than anybody was sent: the rest of a longer list is not looked at. */
const MOST_CONTACTS = 1_000;

/**
 * When a customer was contacted, as a field says: a date, a list of dates, a text of dates with commas between, or a
 * list of objects with a `date` or an `at`.
 *
 * @returns moments in ms since 1970, and how many entries are no date
 */
export function readContactDates(
	value: unknown,
	zone: Zone,
): { moments: number[]; unreadable: number } {
	const entries = entriesOf(value);
	const moments = entries
		.map((entry) => parseInstant(entry, 'auto', zone))
		.filter((moment) => Number.isFinite(moment));
	return { moments, unreadable: entries.length - moments.length };
}

function entriesOf(value: unknown): unknown[] {
	const list = Array.isArray(value)
		? value
		: typeof value === 'string'
			? splitList(value)
			: [value];
	return list
		.slice(0, MOST_CONTACTS)
		.filter((entry) => entry !== null && entry !== undefined && entry !== '');
}

/** RFC 2822 writes a comma after the day's name: what is a date as a whole is not split. */
function splitList(text: string): string[] {
	if (text.length > 100_000) return [];
	const parts = text.split(/[,;]/).map((part) => part.trim());
	return parts.length === 2 && !/^\d/.test(text.trim()) ? [text.trim()] : parts;
}
