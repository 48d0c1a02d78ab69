import { runAtOnce } from '../../slices/runAtOnce';
import type { Language } from '../language/language';
import type { ReadText } from '../text/readText';
import { negatorsOf } from './negators';
import { createPhraseBooks } from './phraseBooks';

/** Where a phrase stands in a text: its first and last word, counted from 0. */
export interface PhraseMatch<Meaning> {
	readonly meaning: Meaning;
	readonly firstWord: number;
	readonly lastWord: number;
}

/** Lists of phrases in the notation of `phraseParts`, each a text with commas between phrases and what it means. */
export type PhraseLists<Meaning> = Iterable<readonly [phrases: string, meaning: Meaning]>;

/** Phrases compiled for a language. */
export interface PhraseBook<Meaning> {
	/** The phrases in a text, in the order of their first words. */
	matchesIn(text: ReadText): Array<PhraseMatch<Meaning>>;
}

/**
 * Compiles lists of phrases, so that a text is read once, whatever their number. A phrase that lies inside a longer one
 * does not count: "gift card" is no gift. A phrase does not reach beyond its sentence, and a gap neither beyond its clause
 * nor over a word of negation: "order .. again" is not in "order never again".
 *
 * @param negators words, by hash, that no gap may hold
 */
export function createPhraseBook<Meaning>(
	language: Language,
	lists: PhraseLists<Meaning>,
	negators: ReadonlySet<number> = negatorsOf(language).before,
): PhraseBook<Meaning> {
	const books = runAtOnce(createPhraseBooks<[Meaning]>(language, [lists], negators));
	return { matchesIn: (text) => books.matchesIn(text)[0] };
}
