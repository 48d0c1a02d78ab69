import { plainLetters } from '../../text/plainLetters';
import { LANGUAGES, type Language } from '../language/language';

/** Names that forms and sheets write where a code could stand. */
const NAMES: ReadonlyMap<string, Language> = new Map<string, Language>([
	['english', 'en'],
	['german', 'de'],
	['deutsch', 'de'],
	['french', 'fr'],
	['francais', 'fr'],
	['spanish', 'es'],
	['espanol', 'es'],
	['portuguese', 'pt'],
	['portugues', 'pt'],
	['italian', 'it'],
	['italiano', 'it'],
	['dutch', 'nl'],
	['nederlands', 'nl'],
]);
const CODE = /^([a-z]{2,3})(?:[-_].{0,10})?$/;

/**
 * The language that a platform names: by a code, with or without a country, or by its name.
 *
 * @returns `other` for a language that is not read here, undefined where it says none
 * @example
 * languageHint('de_AT') // 'de'
 * languageHint('Français') // 'fr'
 * languageHint('ja') // 'other'
 */
export function languageHint(hint: string | null): Language | 'other' | undefined {
	if (hint === null || hint.length > 40) return undefined;
	const words = plainLetters(hint.trim());
	const named = NAMES.get(words);
	if (named !== undefined) return named;
	const code = CODE.exec(words)?.[1];
	if (code === undefined || code === 'und') return undefined;
	return (
		LANGUAGES.find((language) => language === code) ?? (code.length === 2 ? 'other' : undefined)
	);
}
