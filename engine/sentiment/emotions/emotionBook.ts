import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import { createPhraseBook } from '../phrases/phraseBook';
import type { PhraseBook } from '../phrases/phraseBook';
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

/** The phrases of a language's emotions; a phrase that only looks like one means null. Made at its first use. */
export const emotionBook = onceALanguage((language: Language): PhraseBook<Emotion | null> => {
	const { emotions, otherwise } = WORDS[language];
	return createPhraseBook<Emotion | null>(language, [
		...EMOTIONS.map((emotion) => [emotions[emotion], emotion] as const),
		[otherwise, null],
	]);
});
