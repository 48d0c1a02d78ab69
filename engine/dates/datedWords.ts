import { plainLetters } from '../text/plainLetters';
import { dateWords } from './dateWords';
import { NAMED_OFFSETS } from './namedOffsets';

/** What the words and numbers around the time of day say. */
export interface DatedWords {
	/** 1..12 where a month is named. */
	month: number | undefined;
	/** Offset from UTC in ms where a zone is named. */
	offset: number | undefined;
	/** The numbers, as they are written. */
	readonly numbers: readonly string[];
}

const WORDS_AND_NUMBERS = /\p{L}+|\d+/gu;
const NUMBER = /^\d/;
const STRANGE_CHARACTER = /[^\p{L}\d\s.,/\-'’]/u;

/** Of most dates in numbers nothing is left to read, which is worth knowing when there are a million of them. */
const NO_WORDS: DatedWords = { month: undefined, offset: undefined, numbers: [] };

/**
 * Reads the words and numbers of a date one by one: names of months in seven languages, zones, and words that may be
 * passed over (weekdays, "de", "at").
 *
 * @returns undefined where there is a word that no date has, or two months
 * @example
 * datedWords('Sonntag, 11. Mai 2025') // { month: 5, offset: undefined, numbers: ['11', '2025'] }
 */
export function datedWords(text: string): DatedWords | undefined {
	if (text.trim() === '') return NO_WORDS;
	const plain = plainLetters(text);
	if (STRANGE_CHARACTER.test(plain)) return undefined;
	const { months, weekdays, fillers } = dateWords();
	let month: string | undefined;
	let offset: number | undefined;
	const numbers: string[] = [];
	for (const part of plain.match(WORDS_AND_NUMBERS) ?? []) {
		if (NUMBER.test(part)) {
			numbers.push(part);
		} else if (months.has(part)) {
			// "mar. 11 mars": the one that is a weekday as well was the weekday.
			if (month !== undefined && !weekdays.has(month) && !weekdays.has(part)) return undefined;
			if (month === undefined || weekdays.has(month)) month = part;
		} else if (NAMED_OFFSETS.has(part)) {
			offset = NAMED_OFFSETS.get(part);
		} else if (!weekdays.has(part) && !fillers.has(part)) {
			return undefined;
		}
	}
	return { month: month === undefined ? undefined : months.get(month), offset, numbers };
}
