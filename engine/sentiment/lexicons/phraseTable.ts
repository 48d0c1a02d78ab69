import { wordHash } from '../text/wordHash';
import type { Word } from '../text/word';

/**
 * Phrases of two words and more, found by a hash of their first two words. Numbers in two arrays, because waiting for memory
 * is what looking up costs: most pairs of words that are sought begin no phrase, and one look says so.
 */
export interface PhraseTable {
	/** Open addressing, by turns the hash of a pair and where its phrases begin; those of no pair begin at 0. */
	readonly pairs: Int32Array;
	/** Each as the number of its words, its strength in hundredths and the hashes of its words; 0 behind the last of a pair. */
	readonly phrases: Int32Array;
	/** The hashes of the words that phrases begin with, and of those that stand second in them. */
	readonly firstWords: ReadonlySet<number>;
	readonly secondWords: ReadonlySet<number>;
}

/** What `phraseAt` gives where there is none. */
export const NO_PHRASE = 0;

interface Phrase {
	readonly hashes: readonly number[];
	readonly valence: number;
}

const HUNDREDTHS = 100;
/** What stands before the hashes of a phrase. */
const HEAD = 2;

/**
 * A hash of two words in order.
 *
 * Source: the multiplier is that of Knuth's multiplicative hashing.
 */
export function pairHash(first: number, second: number): number {
	const mixed = Math.imul(first, 0x9e3779b1) ^ second;
	return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
}

/**
 * Phrases of two words and more. A line holds a strength and, parted by commas, phrases; a word may have alternatives,
 * and "?" is one of them where the word may be missing.
 *
 * @example
 * makePhraseTable('-3 never buy|order again|?, waste of money')
 */
export function makePhraseTable(lines: string): PhraseTable {
	const byPair = new Map<number, Phrase[]>();
	const firstWords = new Set<number>();
	const secondWords = new Set<number>();
	for (const line of lines.split('\n')) {
		const space = line.indexOf(' ');
		const valence = Number(line.slice(0, space));
		for (const pattern of line.slice(space + 1).split(', ')) {
			for (const words of spelledOut(pattern.split(' '))) {
				const hashes = words.map(wordHash);
				const [first = 0, second = 0] = hashes;
				firstWords.add(first);
				secondWords.add(second);
				const key = pairHash(first, second);
				const same = byPair.get(key) ?? [];
				same.push({ hashes, valence });
				byPair.set(key, same);
			}
		}
	}
	return { ...inArrays(byPair), firstWords, secondWords };
}

function inArrays(byPair: ReadonlyMap<number, Phrase[]>): Pick<PhraseTable, 'pairs' | 'phrases'> {
	const pairs = new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * byPair.size)));
	const phrases: number[] = [0];
	for (const [pair, samePair] of byPair) {
		const at = placeOf(pairs, pair);
		pairs[at] = pair;
		pairs[at + 1] = phrases.length;
		// The longest first.
		samePair.sort((a, b) => b.hashes.length - a.hashes.length);
		for (const { hashes, valence } of samePair) {
			phrases.push(hashes.length, Math.round(valence * HUNDREDTHS), ...hashes);
		}
		phrases.push(0);
	}
	return { pairs, phrases: Int32Array.from(phrases) };
}

/** Where a pair is in the table, or the free place where it belongs. */
function placeOf(pairs: Int32Array, pair: number): number {
	const mask = pairs.length - 1;
	let at = (2 * pair) & mask;
	while (pairs[at + 1] !== 0 && pairs[at] !== pair) at = (at + 2) & mask;
	return at;
}

/**
 * The longest phrase that begins at a word, given the hash of that word and the next, and ends at the last word or before.
 *
 * @returns for `lengthOfPhrase` and `valenceOfPhrase`
 */
export function phraseAt(
	{ pairs, phrases }: PhraseTable,
	words: readonly Word[],
	index: number,
	pair: number,
	last: number,
): number {
	let phrase = pairs[placeOf(pairs, pair) + 1] as number;
	if (phrase === 0) return NO_PHRASE;
	for (let length = phrases[phrase] as number; length !== 0; length = phrases[phrase] as number) {
		const fits = index + length - 1 <= last;
		if (fits && standsAt(phrases, phrase + HEAD, length, words, index)) return phrase;
		phrase += HEAD + length;
	}
	return NO_PHRASE;
}

/** How many words a phrase has. */
export function lengthOfPhrase({ phrases }: PhraseTable, phrase: number): number {
	return phrases[phrase] as number;
}

export function valenceOfPhrase({ phrases }: PhraseTable, phrase: number): number {
	return (phrases[phrase + 1] as number) / HUNDREDTHS;
}

function standsAt(
	phrases: Int32Array,
	hashes: number,
	length: number,
	words: readonly Word[],
	index: number,
): boolean {
	for (let offset = 0; offset < length; offset++) {
		if ((words[index + offset] as Word).hash !== phrases[hashes + offset]) return false;
	}
	return true;
}

function spelledOut(pattern: readonly string[]): string[][] {
	const [first, ...rest] = pattern;
	if (first === undefined) return [[]];
	const endings = spelledOut(rest);
	return first
		.split('|')
		.flatMap((word) => endings.map((ending) => (word === '?' ? ending : [word, ...ending])));
}
