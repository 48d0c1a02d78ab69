import { isLetter } from './letters';

/** The apostrophe within a word, behind the 26 letters from a to z. */
export const APOSTROPHE_CODE = 27;
/** Any other letter. */
export const OTHER_LETTER = 31;
/** So many codes are two numbers of six each, the high one of those before the last six. */
export const MOST_CODES = 12;

const CODE_BITS = 5;
const SIX_CODES = 30;
const LOW_BITS = 2 ** SIX_CODES - 1;

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

/** The high number of a word's codes once another letter is behind them. */
export function nextHigh(high: number, low: number): number {
	return (high << CODE_BITS) | (low >>> (SIX_CODES - CODE_BITS));
}

/** The low one likewise. */
export function nextLow(low: number, code: number): number {
	return ((low << CODE_BITS) | code) & LOW_BITS;
}

function letterCodes(): Uint8Array {
	const codes = new Uint8Array(LOOKED_UP);
	for (let unit = 0; unit < LOOKED_UP; unit++) {
		const isPlain = unit >= 97 && unit <= 122;
		if (isLetter(unit)) codes[unit] = isPlain ? unit - 96 : OTHER_LETTER;
	}
	return codes;
}
