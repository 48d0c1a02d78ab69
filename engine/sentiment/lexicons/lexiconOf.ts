import once from 'lodash/once';
import type { Language } from '../language/language';
import { LANGUAGE_RULES } from './rulesOf';
import { makeLexicon, type Lexicon } from './lexicon';
import { VALENCE_LISTS } from './valenceLists';

/** Each is made at its first use: nothing of it costs time while n8n loads the node. */
const LEXICONS: Record<Language, () => Lexicon> = {
	en: once(() => make('en')),
	de: once(() => make('de')),
	fr: once(() => make('fr')),
	es: once(() => make('es')),
	pt: once(() => make('pt')),
	it: once(() => make('it')),
	nl: once(() => make('nl')),
};

/** The lexicon of a language. */
export function lexiconOf(language: Language): Lexicon {
	return LEXICONS[language]();
}

function make(language: Language): Lexicon {
	return makeLexicon(VALENCE_LISTS[language], LANGUAGE_RULES[language]);
}
