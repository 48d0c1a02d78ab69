import type { Language } from '../language/language';
import { createPhraseBook } from '../phrases/phraseBook';
import type { PhraseBook } from '../phrases/phraseBook';
import { writtenPhrases } from '../phrases/writtenPhrases';

/** A topic of an operator's own. */
export interface OwnTopic {
	/** As the operator calls it; any text. */
	readonly name: string;
	/** Words and phrases that name it, with commas or line breaks between them; the name itself where there are none. */
	readonly words: string;
}

/** An operator's own topics, compiled for a language; each phrase means the topic's name. */
export type OwnTopics = PhraseBook<string>;

/**
 * Compiles an operator's own topics. Their words are found with other endings too ("engrave" finds "engraving").
 * Compile once for each language of a run, not for each answer.
 *
 * @example
 * const own = compileOwnTopics([{ name: 'Engraving', words: 'engrave, personalised, initials' }], 'en');
 * topicsOf(text, 'en', polarity, own)
 */
export function compileOwnTopics(topics: readonly OwnTopic[], language: Language): OwnTopics {
	return createPhraseBook(
		language,
		topics.map(({ name, words }) => {
			const phrases = writtenPhrases(words, language);
			return [phrases === '' ? writtenPhrases(name, language) : phrases, name] as const;
		}),
	);
}
