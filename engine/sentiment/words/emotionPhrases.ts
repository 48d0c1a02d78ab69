import type { Language } from '../language/language';
import type { PhraseLists } from '../phrases/phrase';
import { wordsOf } from './wordsOf';
import { EMOTIONS, type Emotion } from './emotion';

/** The phrases of a language's emotions; a phrase that only looks like one means null. */
export function emotionPhrases(language: Language): PhraseLists<Emotion | null> {
	const { emotions, otherwise } = wordsOf(language).emotions;
	return [...EMOTIONS.map((emotion) => [emotions[emotion], emotion] as const), [otherwise, null]];
}
