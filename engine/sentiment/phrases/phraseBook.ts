import { runAtOnce } from '../../slices/runAtOnce';
import type { Language } from '../language/language';
import type { ReadText } from '../text/readText';
import { negatorsOf } from './negators';
import type { PhraseLists, PhraseMatch } from './phrase';
import { createPhraseBooks } from './phraseBooks';

/** Phrases compiled for a language. */
export interface PhraseBook<Meaning> {
	/** The phrases in a text, in the order of their first words. */
	matchesIn(text: ReadText): ReadonlyArray<PhraseMatch<Meaning>>;
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
