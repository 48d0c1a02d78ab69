import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import { LANGUAGE_RULES } from './rulesOf';
import { makeLexicon, type Lexicon } from './lexicon';
import { VALENCE_LISTS } from './valenceLists';

/** The lexicon of a language. Made at its first use: nothing of it costs time while n8n loads the node. */
export const lexiconOf = onceALanguage(
	(language: Language): Lexicon =>
		makeLexicon(language, VALENCE_LISTS[language], LANGUAGE_RULES[language]),
);
