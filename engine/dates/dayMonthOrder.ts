import { dayNumber } from './dayNumber';
import { numericDate, type NumericDate } from './numericDate';

export type DayMonthOrder = 'dayFirst' | 'monthFirst';

/**
 * What reading a date gives where day and month could be either: 3/4/2026. No moment, and not NaN, so that it can be
 * told from text that is no date at all.
 */
export const AMBIGUOUS_DAY_MONTH = Number.POSITIVE_INFINITY;

/** What the dates of a column say together about the order of day and month. */
export interface DayMonthEvidence {
	/** Looks at a value of the column. */
	add(value: unknown): void;
	/**
	 * - `undecidable`: no value decides it, every date could be read both ways
	 * - `contradictory`: some values are written day first and others month first
	 */
	decide(): DayMonthOrder | 'undecidable' | 'contradictory';
}

const SHORTEST_DATE = 'd/m/yy'.length;
const ISO_DATE = 'YYYY-MM-DD'.length;
/** Longer text is no date. */
const LONGEST_DATE = 80;
const DASH = 45;

/**
 * The order of day and month that a date decides by itself: by its year being first, by dots, which only day-first
 * countries write, by a number above 12, or by both numbers being equal.
 *
 * @returns undefined where it could be either
 */
export function orderWithin(date: NumericDate): DayMonthOrder | undefined {
	if (date.yearFirst) return 'monthFirst';
	if (date.separator === '.' || date.first > 12 || date.first === date.second) return 'dayFirst';
	return date.second > 12 ? 'monthFirst' : undefined;
}

/** The day of a date in a given order, as a number of days since 1970, NaN where there is no such day. */
export function dayInOrder({ year, first, second }: NumericDate, order: DayMonthOrder): number {
	return order === 'dayFirst' ? dayNumber(year, second, first) : dayNumber(year, first, second);
}

/**
 * Gathers evidence over a whole column; in which order the values come makes no difference.
 *
 * Only what is certain counts: a day above 12, or dots. That most days of a column would be below 13 in one of the two
 * readings is chance in a small one.
 *
 * @example
 * const evidence = dayMonthEvidence();
 * evidence.add('03/04/2026');
 * evidence.decide(); // 'undecidable'
 * evidence.add('25/04/2026');
 * evidence.decide(); // 'dayFirst'
 */
export function dayMonthEvidence(): DayMonthEvidence {
	let dayFirst = false;
	let monthFirst = false;

	return {
		add(value) {
			if (typeof value !== 'string' || value.length < SHORTEST_DATE) return;
			if (value.length > LONGEST_DATE || isIso(value)) return;
			const date = numericDate(value.trim());
			if (date === undefined || !decidesForOthers(date)) return;
			const order = orderWithin(date);
			if (order === undefined || Number.isNaN(dayInOrder(date, order))) return;
			if (order === 'dayFirst') dayFirst = true;
			else monthFirst = true;
		},
		decide() {
			if (dayFirst && monthFirst) return 'contradictory';
			if (dayFirst) return 'dayFirst';
			return monthFirst ? 'monthFirst' : 'undecidable';
		},
	};
}

/** ISO dates say nothing, and most columns have no others; so they are not taken apart. */
function isIso(text: string): boolean {
	return text.length >= ISO_DATE && text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH;
}

/** 2025/05/11 and 5/5/2025 can be read, but tell nothing about how 5/11/2025 is meant. */
function decidesForOthers(date: NumericDate): boolean {
	return !date.yearFirst && (date.separator === '.' || date.first !== date.second);
}
