import { joiningRoleOf } from './joiningWords';
import {
	APOSTROPHE_CODE,
	letterCode,
	MOST_CODES,
	nextHigh,
	nextLow,
	OTHER_LETTER,
} from './letterCodes';
import { isDigit } from './letters';
import { lowerText, type LowerCased } from './lowerCased';
import type { Word } from './word';
import { NOT_YET } from './wordFigures';
import { HASH_START, hashUnit, wordHash } from './wordHash';

/** How many words are remembered; a power of 2. */
const REMEMBERED = 8192;
/** Each has two slots to lie in, side by side: of two common words that met in one, neither would be remembered. */
const PAIR_SHIFT = 32 - Math.log2(REMEMBERED / 2);
/** What is longer is hardly a word, and comes once. */
const LONGEST_WORD = 32;
/** Of digits that nothing parts: years come again, numbers of orders and phones do not. */
const LONGEST_NUMBER = 4;

const APOSTROPHE = 39;

let lastId = 0;

const remembered = new Array<Word>(REMEMBERED).fill(newWord('', 0));
/** By turns two numbers for each: its codes, or its hash and, below 0, its length where it has no codes. */
const keys = new Int32Array(2 * REMEMBERED);
/** Which slot of each pair is filled next: the one that was filled longer ago. */
const older = new Uint8Array(REMEMBERED / 2);
/** The letters of those without codes, side by side: they are compared, and a string is slow to ask. */
const letters = new Uint16Array(REMEMBERED * LONGEST_WORD);

/**
 * A stretch of a text as a word. A common word is the same one in every text: it is cut out once, and what is worked out
 * for it is found with it again (`figuresIn`).
 */
export function wordFrom(lower: LowerCased, start: number, end: number): Word {
	const { units } = lower;
	let high = 0;
	let low = 0;
	for (let at = start; at < end; at++) {
		const unit = units[at] as number;
		const code = unit === APOSTROPHE ? APOSTROPHE_CODE : letterCode(unit);
		if (code === 0 || code === OTHER_LETTER || end - start > MOST_CODES) {
			return wordByLetters(lower, start, end);
		}
		high = nextHigh(high, low);
		low = nextLow(low, code);
	}
	return wordByCodes(lower, start, end, high, low);
}

/**
 * The same for a word of at most `MOST_CODES` letters from a to z and apostrophes, of which the codes are known.
 *
 * @param high of its codes (`nextHigh`)
 * @param low of its codes (`nextLow`)
 */
export function wordByCodes(
	lower: LowerCased,
	start: number,
	end: number,
	high: number,
	low: number,
): Word {
	const pair = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b) >>> PAIR_SHIFT;
	const known = slotOf(pair, low, high);
	if (known !== NONE) return remembered[known] as Word;
	const text = copyOf(lowerText(lower), start, end);
	return remember(slotFor(pair), newWord(text, wordHash(text)), low, high);
}

/** The same for any other word. */
export function wordByLetters(lower: LowerCased, start: number, end: number): Word {
	const { units } = lower;
	let hash = HASH_START;
	for (let at = start; at < end; at++) hash = hashUnit(hash, units[at] as number);
	const length = end - start;
	if (length > LONGEST_NUMBER && isOfDigits(units, start, start + LONGEST_NUMBER)) {
		const text = lower.text.slice(start, end);
		return isOfDigits(units, start, end) ? longNumber(text, hash) : newWord(text, hash);
	}
	if (length > LONGEST_WORD) return newWord(lowerText(lower).slice(start, end), hash);
	const pair = Math.imul(hash, 0x85ebca6b) >>> PAIR_SHIFT;
	const known = slotOf(pair, hash, -length);
	if (known !== NONE && stands(known, units, start, length)) return remembered[known] as Word;
	const slot = slotFor(pair);
	const first = slot * LONGEST_WORD;
	for (let at = 0; at < length; at++) letters[first + at] = units[start + at] as number;
	return remember(slot, newWord(copyOf(lowerText(lower), start, end), hash), hash, -length);
}

const NONE = -1;

/** The slot of a pair that has these keys. */
function slotOf(pair: number, key: number, otherKey: number): number {
	const at = 4 * pair;
	if (keys[at] === key && keys[at + 1] === otherKey) return 2 * pair;
	return keys[at + 2] === key && keys[at + 3] === otherKey ? 2 * pair + 1 : NONE;
}

/** The slot of a pair for another word. */
function slotFor(pair: number): number {
	const place = older[pair] as number;
	older[pair] = 1 - place;
	return 2 * pair + place;
}

function remember(slot: number, word: Word, key: number, otherKey: number): Word {
	remembered[slot] = word;
	keys[2 * slot] = key;
	keys[2 * slot + 1] = otherKey;
	return word;
}

/** The letters of a word that stands alone: to make an array takes longer than to read one. */
const ALONE = new Uint16Array(LONGEST_WORD);

/** A word that stands alone. */
export function wordOf(text: string): Word {
	const units = text.length <= ALONE.length ? ALONE : new Uint16Array(text.length);
	for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
	return wordFrom({ text, units, marks: 0, lower: text }, 0, text.length);
}

function newWord(text: string, hash: number): Word {
	// Begins again after four thousand million new words.
	lastId = (lastId + 1) | 0;
	const joins = joiningRoleOf(text, hash);
	return {
		text,
		hash,
		joins,
		id: lastId,
		languages: NOT_YET,
		figures: undefined,
		alike: undefined,
	};
}

/** Figures of all long numbers. */
const LONG_NUMBER = newWord('', HASH_START);

/** A number that is not remembered. What its language knows of it is: no list has one, so that all are alike. */
function longNumber(text: string, hash: number): Word {
	lastId = (lastId + 1) | 0;
	const { figures } = LONG_NUMBER;
	return { text, hash, joins: 0, id: lastId, languages: 0, figures, alike: LONG_NUMBER };
}

function isOfDigits(units: Uint16Array, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!isDigit(units[at] as number)) return false;
	return true;
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
