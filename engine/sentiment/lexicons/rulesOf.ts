import type { Language } from '../language/language';
import { DUTCH_RULES } from './dutchRules';
import { ENGLISH_RULES } from './englishRules';
import { FRENCH_RULES } from './frenchRules';
import { GERMAN_RULES } from './germanRules';
import { ITALIAN_RULES } from './italianRules';
import type { LanguageRules } from './languageRules';
import { PORTUGUESE_RULES } from './portugueseRules';
import { SPANISH_RULES } from './spanishRules';

/** How each language negates, stresses and weighs. */
export const LANGUAGE_RULES: Record<Language, LanguageRules> = {
	en: ENGLISH_RULES,
	de: GERMAN_RULES,
	fr: FRENCH_RULES,
	es: SPANISH_RULES,
	pt: PORTUGUESE_RULES,
	it: ITALIAN_RULES,
	nl: DUTCH_RULES,
};
