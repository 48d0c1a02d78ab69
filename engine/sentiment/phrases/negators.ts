import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import { LANGUAGE_RULES } from '../lexicons/rulesOf';
import { hashesOf } from '../text/wordHash';

/** The words of negation of a language, by `Word.hash`. */
export interface Negators {
	/** Those that turn round what follows. */
	readonly before: ReadonlySet<number>;
	/** Those that also turn round what stands before ("gefällt mir nicht"). */
	readonly behind: ReadonlySet<number>;
}

/** The words of negation of a language, as its lexicon has them. */
export const negatorsOf = onceALanguage((language: Language): Negators => {
	const { negators, negatorsBehind } = LANGUAGE_RULES[language];
	return { before: hashesOf(negators), behind: hashesOf(negatorsBehind) };
});
