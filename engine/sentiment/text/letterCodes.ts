import { isLetter } from './letters';

/** The apostrophe within a word, behind the 26 letters from a to z. */
export const APOSTROPHE_CODE = 27;
/** Any other letter. */
export const OTHER_LETTER = 31;
/** Each code takes so many bits. */
export const CODE_BITS = 5;
/** So many codes are two numbers of 30 bits; what has more letters is told apart by these. */
export const MOST_CODES = 12;

const LOOKED_UP = 0x250;
const CODES = letterCodes();

/**
 * A letter of a text in lower case as a number from 1 to 31, so that a common word is two numbers and no word is spelled out
 * to be found; 0 for what is no letter.
 */
export function letterCode(unit: number): number {
	if (unit < LOOKED_UP) return CODES[unit] as number;
	return isLetter(unit) ? OTHER_LETTER : 0;
}

function letterCodes(): Uint8Array {
	const codes = new Uint8Array(LOOKED_UP);
	for (let unit = 0; unit < LOOKED_UP; unit++) {
		const isPlain = unit >= 97 && unit <= 122;
		if (isLetter(unit)) codes[unit] = isPlain ? unit - 96 : OTHER_LETTER;
	}
	return codes;
}
