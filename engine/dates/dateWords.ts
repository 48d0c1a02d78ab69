import type { Locale } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import once from 'lodash/once';
import { plainLetters } from '../text/plainLetters';

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

/** What the words of a date mean, in plain lower-case letters. */
export interface DateWords {
	/** Number of the month (1..12) by its name, full or abbreviated. */
	months: ReadonlyMap<string, number>;
	/** Names of weekdays. `mar.` is Tuesday in French, Spanish and Italian, and March in all languages. */
	weekdays: ReadonlySet<string>;
	/** Prepositions, "o'clock" and their like. */
	fillers: ReadonlySet<string>;
}

/** The words of dates in seven languages. Made when first asked for: most shops' dates have none, and n8n starts sooner. */
export const dateWords: () => DateWords = once(() => ({
	months: new Map([
		...LOCALES.flatMap(({ localize }) =>
			MONTHS.flatMap((month) =>
				namesOf((width) => localize.month(month, { width })).map(
					(name) => [name, month + 1] as const,
				),
			),
		),
		...FURTHER_MONTHS,
	]),
	weekdays: new Set(
		LOCALES.flatMap(({ localize }) =>
			DAYS.flatMap((day) => namesOf((width) => localize.day(day, { width }))),
		),
	),
	fillers: new Set(FILLERS),
}));

/** The words of a name in all widths: `janv.` is one, `segunda-feira` two. */
function namesOf(nameOf: (width: (typeof WIDTHS)[number]) => string): string[] {
	return WIDTHS.flatMap((width) => plainLetters(nameOf(width)).split(/[^a-z]/)).filter(
		(word) => word !== '',
	);
}
