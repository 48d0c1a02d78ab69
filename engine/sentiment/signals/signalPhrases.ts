import type { Language } from '../language/language';
import type { PhraseLists } from '../phrases/phraseBook';
import { SIGNALS } from './signal';
import type { Signal, SignalWords } from './signal';
import { DUTCH } from './words/dutch';
import { ENGLISH } from './words/english';
import { FRENCH } from './words/french';
import { GERMAN } from './words/german';
import { ITALIAN } from './words/italian';
import { PORTUGUESE } from './words/portuguese';
import { SPANISH } from './words/spanish';

const WORDS: Readonly<Record<Language, SignalWords>> = {
	en: ENGLISH,
	de: GERMAN,
	fr: FRENCH,
	es: SPANISH,
	pt: PORTUGUESE,
	it: ITALIAN,
	nl: DUTCH,
};

/** The phrases of a language's signals; a phrase that only looks like one means null. */
export function signalPhrases(language: Language): PhraseLists<Signal | null> {
	const { signals, otherwise } = WORDS[language];
	return [...SIGNALS.map((signal) => [signals[signal], signal] as const), [otherwise, null]];
}
