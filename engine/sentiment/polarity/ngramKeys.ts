import { pairHash } from '../lexicons/phraseTable';
import { IS_NUMBER } from '../lexicons/wordTable';
import { isLetter } from '../text/letters';
import type { Clause, ReadText, Word } from '../text/readText';
import { HASH_START, hashUnit } from '../text/wordHash';
import type { WordSignals } from './wordSignals';

/** How many keys a word has: its own, that of the pair that it ends, and that of its stem. */
const KEYS_A_WORD = 3;

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
 */
export function ngramKeys({ words, clauses }: ReadText, signals: WordSignals): Int32Array {
	const { facts, negated } = signals;
	const keys = new Int32Array(words.length * KEYS_A_WORD);
	for (const clause of clauses) {
		let before = identityBefore(clause, words, signals);
		for (let index = clause.firstWord; index <= clause.lastWord; index++) {
			const word = words[index] as Word;
			const isNegated = negated[index] as number;
			const own = identityOf(word, facts[index] as number, isNegated);
			keys[KEYS_A_WORD * index] = singleKey(own);
			keys[KEYS_A_WORD * index + 1] = pairKey(before, own);
			keys[KEYS_A_WORD * index + 2] = stemKey(word, isNegated);
			before = own;
		}
	}
	return keys;
}

/**
 * What a word is to the model: the word itself, any number, or either of them negated.
 *
 * @param facts what the lexicon knows of the word (`Lexicon.factsOf`)
 */
export function identityOf({ hash }: Word, facts: number, negated: number): number {
	const own = (facts & IS_NUMBER) !== 0 ? ANY_NUMBER : hash;
	return negated === 1 ? pairHash(NEGATED, own) : own;
}

/** The identity of what stands before a clause: the word before it, or the beginning of a sentence. */
export function identityBefore(
	{ link, firstWord }: Clause,
	words: readonly Word[],
	{ facts, negated }: WordSignals,
): number {
	const at = firstWord - 1;
	return link === 'sentence' || firstWord === 0
		? SENTENCE_START
		: identityOf(words[at] as Word, facts[at] as number, negated[at] as number);
}

/** The key of a word alone, by its identity. */
export function singleKey(identity: number): number {
	return pairHash(SINGLE_WORD, identity) >>> KEY_SHIFT;
}

/** The key of two neighbours, by their identities. */
export function pairKey(before: number, identity: number): number {
	return pairHash(before, identity) >>> KEY_SHIFT;
}

/** The key of a word's stem; `NO_KEY` where it has none. */
export function stemKey({ text }: Word, negated: number): number {
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
