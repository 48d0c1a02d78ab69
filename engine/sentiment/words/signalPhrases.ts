import type { Language } from '../language/language';
import type { PhraseLists } from '../phrases/phrase';
import { wordsOf } from './wordsOf';
import { SIGNALS, type Signal } from './signal';

/** The phrases of a language's signals; a phrase that only looks like one means null. */
export function signalPhrases(language: Language): PhraseLists<Signal | null> {
	const { signals, otherwise } = wordsOf(language).signals;
	return [...SIGNALS.map((signal) => [signals[signal], signal] as const), [otherwise, null]];
}
