import type { Language } from '../language/language';
import type { TopicWords } from './topic';
import { DUTCH } from './words/dutch';
import { ENGLISH } from './words/english';
import { FRENCH } from './words/french';
import { GERMAN } from './words/german';
import { ITALIAN } from './words/italian';
import { PORTUGUESE } from './words/portuguese';
import { SPANISH } from './words/spanish';

const WORDS: Readonly<Record<Language, TopicWords>> = {
	en: ENGLISH,
	de: GERMAN,
	fr: FRENCH,
	es: SPANISH,
	pt: PORTUGUESE,
	it: ITALIAN,
	nl: DUTCH,
};

/** The phrases of all topics in a language. */
export function topicWordsOf(language: Language): TopicWords {
	return WORDS[language];
}
