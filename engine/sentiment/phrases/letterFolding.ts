import deburr from 'lodash/deburr';
import memoize from 'lodash/memoize';
import type { Language } from '../language/language';

/** The signs that patterns are made of; every other sign ends a match. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyz'&";
/** How many signs there are, with 0 for "none of them". */
export const SIGN_COUNT = ALPHABET.length + 1;

const FIRST_ACCENTED = 0xc0;
/** Latin-1 and Latin Extended-A hold every letter of the seven languages. */
const LAST_ACCENTED = 0x17f;
const RIGHT_QUOTE = 0x2019;

const UMLAUTS = [
	['ä', 'ae'],
	['ö', 'oe'],
	['ü', 'ue'],
] as const;

/**
 * What each character is compared as: one sign, or two (ß is "ss"). Both tables are indexed by the character's code and
 * hold 0 where there is no sign.
 */
export interface LetterFolding {
	readonly first: Uint8Array;
	readonly second: Uint8Array;
}

/**
 * How the letters of a language are compared: without case and without accents. In German the umlauts stand for "ae",
 * "oe", "ue", as people without the keys write them: "schön" (beautiful) must not fold into "schon" (already).
 */
export const letterFolding = memoize((language: Language): LetterFolding => {
	const first = new Uint8Array(RIGHT_QUOTE + 1);
	const second = new Uint8Array(RIGHT_QUOTE + 1);
	const fold = (code: number, letters: string) => {
		first[code] = ALPHABET.indexOf(letters.charAt(0)) + 1;
		second[code] = letters.length > 1 ? ALPHABET.indexOf(letters.charAt(1)) + 1 : 0;
	};
	for (const sign of ALPHABET) {
		fold(sign.charCodeAt(0), sign);
		fold(sign.toUpperCase().charCodeAt(0), sign);
	}
	for (let code = FIRST_ACCENTED; code <= LAST_ACCENTED; code++) {
		const letters = deburr(String.fromCharCode(code)).toLowerCase();
		if (letters.length <= 2 && ALPHABET.includes(letters.charAt(0))) fold(code, letters);
	}
	fold(RIGHT_QUOTE, "'");
	if (language === 'de') {
		for (const [umlaut, letters] of UMLAUTS) {
			fold(umlaut.charCodeAt(0), letters);
			fold(umlaut.toUpperCase().charCodeAt(0), letters);
		}
	}
	return { first, second };
});
