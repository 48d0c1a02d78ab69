import { pairHash } from '../lexicons/phraseTable';
import { isDigit } from '../text/letters';
import type { ReadText, Word } from '../text/readText';
import type { WordSignals } from './wordSignals';

/** Keys have 24 bits: with 80,000 of them known, one unknown word in 200 is taken for a known one. */
const KEY_SHIFT = 8;

const SENTENCE_START = 0x12345677;
/** All numbers are one word: 37 and 41 tell nothing apart. */
const ANY_NUMBER = 0x2468ace1;
const SINGLE_WORD = 0x3c6ef372;
const NEGATED = 0x5bd1e995;

/**
 * The keys of a text's words and pairs of neighbours, under which a model knows their weights: two a word, its own and that
 * of the pair that it ends. A word that a negation reaches has another key than the word itself.
 */
export function ngramKeys({ words, clauses }: ReadText, { negated }: WordSignals): Int32Array {
	const keys = new Int32Array(words.length * 2);
	for (const { link, firstWord, lastWord } of clauses) {
		let before =
			link === 'sentence' || firstWord === 0
				? SENTENCE_START
				: wordKey(words[firstWord - 1] as Word, negated[firstWord - 1] as number);
		for (let index = firstWord; index <= lastWord; index++) {
			const word = wordKey(words[index] as Word, negated[index] as number);
			keys[2 * index] = pairHash(SINGLE_WORD, word) >>> KEY_SHIFT;
			keys[2 * index + 1] = pairHash(before, word) >>> KEY_SHIFT;
			before = word;
		}
	}
	return keys;
}

function wordKey(word: Word, negated: number): number {
	const hash = isDigit(word.text.charCodeAt(0)) ? ANY_NUMBER : word.hash;
	return negated === 1 ? pairHash(NEGATED, hash) : hash;
}
