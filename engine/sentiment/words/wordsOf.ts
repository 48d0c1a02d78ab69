import type { Language } from '../language/language';
import type { LanguageWords } from './languageWords';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

const WORDS: Readonly<Record<Language, LanguageWords>> = {
	en: ENGLISH,
	de: GERMAN,
	fr: FRENCH,
	es: SPANISH,
	pt: PORTUGUESE,
	it: ITALIAN,
	nl: DUTCH,
};

/** The phrases of a language. */
export function wordsOf(language: Language): LanguageWords {
	return WORDS[language];
}
