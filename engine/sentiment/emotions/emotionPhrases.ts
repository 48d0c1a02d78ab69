import type { Language } from '../language/language';
import type { PhraseLists } from '../phrases/phraseBook';
import { EMOTIONS } from './emotion';
import type { Emotion, EmotionWords } from './emotion';
import { DUTCH } from './words/dutch';
import { ENGLISH } from './words/english';
import { FRENCH } from './words/french';
import { GERMAN } from './words/german';
import { ITALIAN } from './words/italian';
import { PORTUGUESE } from './words/portuguese';
import { SPANISH } from './words/spanish';

const WORDS: Readonly<Record<Language, EmotionWords>> = {
	en: ENGLISH,
	de: GERMAN,
	fr: FRENCH,
	es: SPANISH,
	pt: PORTUGUESE,
	it: ITALIAN,
	nl: DUTCH,
};

/** The phrases of a language's emotions; a phrase that only looks like one means null. */
export function emotionPhrases(language: Language): PhraseLists<Emotion | null> {
	const { emotions, otherwise } = WORDS[language];
	return [...EMOTIONS.map((emotion) => [emotions[emotion], emotion] as const), [otherwise, null]];
}
