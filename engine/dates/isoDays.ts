import { millisecondsInDay } from 'date-fns/constants';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/**
 * Writes days as ISO 8601 does. It remembers what it wrote, so that a day is one text however many orders were placed
 * on it: make one for a run and share it.
 *
 * @returns the text of a day, given in days since 1970-01-01
 * @example
 * const isoDay = createIsoDays();
 * isoDay(20513) // '2026-03-01'
 */
export function createIsoDays(): (day: number) => string {
	const texts = new Map<number, string>();
	return (day) => {
		let text = texts.get(day);
		if (text === undefined) {
			text = new Date(day * millisecondsInDay).toISOString().slice(0, DATE_LENGTH);
			texts.set(day, text);
		}
		return text;
	};
}
