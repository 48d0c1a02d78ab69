import { isDigit } from './letters';
import { lowerText, type LowerCased } from './lowerCased';
import { wordHash } from './wordHash';

/** A word as it is spelled, wherever it stands. */
export interface Spelling {
	readonly text: string;
	/** Of `text` (`wordHash`). */
	readonly hash: number;
	/** A number that no other spelling has, and the same one every time as long as the word is remembered. */
	readonly id: number;
}

/** How many words are remembered; a power of 2. */
const REMEMBERED = 8192;
/** What is longer is hardly a word, and comes once; so do numbers of orders and phones. */
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 4;

const remembered = new Array<Spelling>(REMEMBERED).fill({ text: '', hash: 0, id: 0 });
/** The letters of each, side by side: they are compared with every word that is read, and a string is slow to ask. */
const letters = new Uint16Array(REMEMBERED * LONGEST_WORD);

let lastId = 0;

/**
 * A stretch of a text as a word. A common word is the same one in every text: it is cut out once, and what is worked out
 * for it is found again by its number (`rememberedByWord`).
 *
 * @param hash of the stretch (`wordHash`)
 */
export function spellingFrom(
	lower: LowerCased,
	start: number,
	end: number,
	hash: number,
): Spelling {
	const { units } = lower;
	const slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
	const known = remembered[slot] as Spelling;
	const length = end - start;
	if (known.hash === hash && known.text.length === length && stands(slot, units, start, length)) {
		return known;
	}
	// Begins again after four thousand million new words.
	lastId = (lastId + 1) | 0;
	if (isDigit(units[start] as number) && length > LONGEST_NUMBER) {
		return { text: lower.text.slice(start, end), hash, id: lastId };
	}
	const text = lowerText(lower);
	if (length > LONGEST_WORD) return { text: text.slice(start, end), hash, id: lastId };
	const spelling = { text: copyOf(text, start, end), hash, id: lastId };
	remembered[slot] = spelling;
	const first = slot * LONGEST_WORD;
	for (let at = 0; at < length; at++) letters[first + at] = units[start + at] as number;
	return spelling;
}

/** A word that stands alone. */
export function spellingOf(word: string): Spelling {
	const units = new Uint16Array(word.length);
	for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at);
	return spellingFrom({ text: word, units, marks: 0, lower: word }, 0, word.length, wordHash(word));
}

/** Whether the word in a slot stands at a place of a text. */
function stands(slot: number, units: Uint16Array, start: number, length: number): boolean {
	const first = slot * LONGEST_WORD;
	for (let at = 0; at < length; at++) {
		if (letters[first + at] !== units[start + at]) return false;
	}
	return true;
}

/** A slice of more than twelve letters would keep the whole text in memory that it is a part of; one of a joined string does not. */
function copyOf(text: string, start: number, end: number): string {
	return ` ${text.slice(start, end)}`.slice(1);
}
