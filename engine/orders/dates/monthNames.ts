import type { Locale } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import { plainLetters } from '../plainLetters';

/** The languages that dates and column names are read in. */
const LOCALES: readonly Locale[] = [enUS, de, fr, es, pt, it, nl];
const WIDTHS = ['wide', 'abbreviated', 'short'] as const;
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Names that people write beside the ones of the locales: Austria's January and common abbreviations. */
const FURTHER_MONTHS: ReadonlyArray<readonly [string, number]> = [
	['janner', 1],
	['mrz', 3],
	['juill', 7],
	['sept', 9],
];

/** Words that stand around the parts of a date and say nothing about it. */
const FILLERS = [
	...['at', 'of', 'the', 'on', 'st', 'nd', 'rd', 'th'],
	...['um', 'uhr', 'den', 'der', 'am'],
	...['le', 'er', 'a', 'de', 'du'],
	// Separates date and time in ISO 8601, and in what is close to it.
	't',
	...['del', 'el', 'las', 'as', 'il', 'alle', 'ore', 'om', 'uur'],
];

/** Number of the month (1..12) by its name, full or abbreviated, in seven languages, in plain lower-case letters. */
export const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map([
	...LOCALES.flatMap(({ localize }) =>
		MONTHS.flatMap((month) =>
			WIDTHS.flatMap((width) => wordsOf(localize.month(month, { width }))).map(
				(name) => [name, month + 1] as const,
			),
		),
	),
	...FURTHER_MONTHS,
]);

/** Weekdays by name. `mar.` is Tuesday in French, Spanish and Italian, and March in all languages. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
	LOCALES.flatMap(({ localize }) =>
		DAYS.flatMap((day) => WIDTHS.flatMap((width) => wordsOf(localize.day(day, { width })))),
	),
);

/** Words of a date that may be passed over: weekdays, prepositions, "o'clock". */
export const WORDS_WITHOUT_MEANING: ReadonlySet<string> = new Set([...WEEKDAYS, ...FILLERS]);

/** `janv.` is one word, `segunda-feira` two. */
function wordsOf(name: string): string[] {
	return plainLetters(name)
		.split(/[^a-z]/)
		.filter((word) => word !== '');
}
