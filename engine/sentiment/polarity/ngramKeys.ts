import { pairHash } from '../lexicons/phraseTable';
import { isDigit, isLetter } from '../text/letters';
import type { ReadText, Word } from '../text/readText';
import { HASH_START, hashUnit } from '../text/wordHash';
import type { WordSignals } from './wordSignals';

/** How many keys a word has: its own, that of the pair that it ends, and that of its stem. */
export const KEYS_A_WORD = 3;

/** The key of what is not there. */
export const NO_KEY = 0;

/** Keys have 24 bits: with 80,000 of them known, one unknown word in 200 is taken for a known one. */
const KEY_SHIFT = 8;

const SENTENCE_START = 0x12345677;
/** All numbers are one word: 37 and 41 tell nothing apart. */
const ANY_NUMBER = 0x2468ace1;
const SINGLE_WORD = 0x3c6ef372;
const STEM = 0x1b873593;
const NEGATED = 0x5bd1e995;

/** So many letters are a stem; a word that has fewer has none. */
const STEM_LETTERS = 5;

/**
 * The keys of a text's words, pairs of neighbours and stems, under which a model knows their weights: `KEYS_A_WORD` a word.
 * A word that a negation reaches has other keys than the word itself.
 *
 * A stem is the first letters with doubled ones taken once, so that a form or a spelling that the model has not seen is
 * read by those that it has: "disapointing", "excelent", "amaaazing".
 *
 * @param keys where to write them, with room for all; a new array where none is given
 */
export function ngramKeys(
	{ words, clauses }: ReadText,
	{ negated }: WordSignals,
	keys: Int32Array = new Int32Array(words.length * KEYS_A_WORD),
): Int32Array {
	for (const { link, firstWord, lastWord } of clauses) {
		let before =
			link === 'sentence' || firstWord === 0
				? SENTENCE_START
				: wordKey(words[firstWord - 1] as Word, negated[firstWord - 1] as number);
		for (let index = firstWord; index <= lastWord; index++) {
			const word = words[index] as Word;
			const isNegated = negated[index] as number;
			const own = wordKey(word, isNegated);
			keys[KEYS_A_WORD * index] = pairHash(SINGLE_WORD, own) >>> KEY_SHIFT;
			keys[KEYS_A_WORD * index + 1] = pairHash(before, own) >>> KEY_SHIFT;
			keys[KEYS_A_WORD * index + 2] = stemKey(word, isNegated);
			before = own;
		}
	}
	return keys;
}

function wordKey(word: Word, negated: number): number {
	const hash = isDigit(word.text.charCodeAt(0)) ? ANY_NUMBER : word.hash;
	return negated === 1 ? pairHash(NEGATED, hash) : hash;
}

function stemKey({ text }: Word, negated: number): number {
	if (!isLetter(text.charCodeAt(0))) return NO_KEY;
	let hash = HASH_START;
	let letters = 0;
	let before = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === before) continue;
		before = unit;
		hash = hashUnit(hash, unit);
		if (++letters === STEM_LETTERS) {
			return pairHash(STEM, negated === 1 ? pairHash(NEGATED, hash) : hash) >>> KEY_SHIFT;
		}
	}
	return NO_KEY;
}
