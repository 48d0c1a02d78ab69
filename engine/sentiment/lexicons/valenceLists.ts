import type { Language } from '../language/language';
import { DUTCH_RULES } from './dutchRules';
import { DUTCH_VALENCES } from './dutchValences';
import { ENGLISH_RULES } from './englishRules';
import { ENGLISH_VALENCES } from './englishValences';
import { FRENCH_RULES } from './frenchRules';
import { FRENCH_VALENCES } from './frenchValences';
import { GERMAN_RULES } from './germanRules';
import { GERMAN_VALENCES } from './germanValences';
import { ITALIAN_RULES } from './italianRules';
import { ITALIAN_VALENCES } from './italianValences';
import { PORTUGUESE_RULES } from './portugueseRules';
import { PORTUGUESE_VALENCES } from './portugueseValences';
import { SPANISH_RULES } from './spanishRules';
import { SPANISH_VALENCES } from './spanishValences';

/** The packed word lists of each language: that of its package, and that of shop life, which overrules it. */
export const VALENCE_LISTS: Record<Language, readonly [string, string]> = {
	en: [ENGLISH_VALENCES, ENGLISH_RULES.words],
	de: [GERMAN_VALENCES, GERMAN_RULES.words],
	fr: [FRENCH_VALENCES, FRENCH_RULES.words],
	es: [SPANISH_VALENCES, SPANISH_RULES.words],
	pt: [PORTUGUESE_VALENCES, PORTUGUESE_RULES.words],
	it: [ITALIAN_VALENCES, ITALIAN_RULES.words],
	nl: [DUTCH_VALENCES, DUTCH_RULES.words],
};
