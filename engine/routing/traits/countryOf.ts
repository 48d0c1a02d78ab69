import once from 'lodash/once';
import { plainLetters } from '../../text/plainLetters';
import { findText } from '../facts/findField';
import { REGIONS } from './countries';
import { firstOf } from './firstOf';

const COUNTRY_FIELDS = ['country', 'countryCode', 'country_code'];
/** Languages in which a country may be written, as orders are read in them. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
/** Names that people write and no list has. */
const ALIASES: ReadonlyArray<readonly [name: string, code: string]> = [
	['uk', 'GB'],
	['great britain', 'GB'],
	['england', 'GB'],
	['scotland', 'GB'],
	['wales', 'GB'],
	['usa', 'US'],
	['united states of america', 'US'],
	['czech republic', 'CZ'],
	['turkey', 'TR'],
	['holland', 'NL'],
];
const LONGEST_NAME = 80;

const codes = once(() => {
	const known: readonly string[] = Object.values(REGIONS).flat();
	const byName = new Map<string, string>(known.map((code) => [code.toLowerCase(), code]));
	for (const language of LANGUAGES) {
		const names = new Intl.DisplayNames([language], { type: 'region' });
		for (const code of known) byName.set(plainLetters(names.of(code) ?? code), code);
	}
	for (const [name, code] of ALIASES) byName.set(name, code);
	return byName;
});

/**
 * The country of a customer as its ISO code, from a code or a name in one of seven languages.
 *
 * @returns undefined where there is none, or it is none that is known
 *
 * @example
 * countryOf({ country: 'Norwegen' }) // 'NO'
 */
export function countryOf(json: unknown): string | undefined {
	return firstOf(COUNTRY_FIELDS, (field) => {
		const written = findText(json, field);
		if (written === undefined || written.length > LONGEST_NAME) return undefined;
		return codes().get(plainLetters(written));
	});
}
