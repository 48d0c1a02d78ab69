import { wordHash } from '../text/wordHash';
import type { Word } from '../text/word';

interface Phrase {
	hashes: readonly number[];
	valence: number;
}

export interface PhraseTable {
	/** Phrases by a hash of their first two words, longest first. */
	byPair: ReadonlyMap<number, readonly Phrase[]>;
	/** The hashes of the words that phrases begin with, and of those that stand second in them. */
	firstWords: ReadonlySet<number>;
	secondWords: ReadonlySet<number>;
}

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
	const table = new Map<number, Phrase[]>();
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
				const same = table.get(key) ?? [];
				same.push({ hashes, valence });
				table.set(key, same);
			}
		}
	}
	for (const phrases of table.values()) {
		phrases.sort((a, b) => b.hashes.length - a.hashes.length);
	}
	return { byPair: table, firstWords, secondWords };
}

/**
 * The longest phrase that begins at a word, given the hash of that word and the next, and ends at the last word or before.
 *
 * @returns undefined where none does
 */
export function phraseAt(
	{ byPair }: PhraseTable,
	words: readonly Word[],
	index: number,
	pair: number,
	last: number,
): Phrase | undefined {
	const candidates = byPair.get(pair);
	if (candidates === undefined) return undefined;
	for (let each = 0; each < candidates.length; each++) {
		const phrase = candidates[each] as Phrase;
		if (index + phrase.hashes.length - 1 <= last && standsAt(phrase, words, index)) return phrase;
	}
	return undefined;
}

function standsAt({ hashes }: Phrase, words: readonly Word[], index: number): boolean {
	for (let offset = 0; offset < hashes.length; offset++) {
		if (words[index + offset]?.hash !== hashes[offset]) return false;
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
