import { SIGN_COUNT } from './letterFolding';
import type { LetterFolding } from './letterFolding';

/** Words and beginnings of words over folded letters, read from the front or from the back. */
export interface LetterTrie {
	/** Adds a word, or with `isOpen` a beginning that any letters may follow. */
	add(signs: readonly number[], number: number, isOpen: boolean): void;
	/** The number of the list of what a word satisfies, for `listOf`. */
	forwards(word: string): number;
	backwards(word: string): number;
	/** What was added and the word satisfies. */
	listOf(list: number): readonly number[];
}

const NOTHING: readonly number[] = [];
const FIRST_NODES = 2048;

/**
 * A trie in one typed array. A look-up costs one step a letter and ends at the first letter that nothing has there,
 * however long the word and however much was added; nothing is copied or put in lower case.
 */
export function createLetterTrie({ first, second }: LetterFolding): LetterTrie {
	let next = new Uint32Array(FIRST_NODES * SIGN_COUNT);
	/** Two lists for each node: what a word satisfies that goes on after it, and what one satisfies that ends there. */
	const lists: Array<readonly number[]> = [NOTHING, NOTHING];

	function childOf(node: number, sign: number): number {
		const slot = node * SIGN_COUNT + sign;
		const known = next[slot] as number;
		if (known !== 0) return known;
		const child = lists.length / 2;
		if ((child + 1) * SIGN_COUNT > next.length) {
			const grown = new Uint32Array(next.length * 2);
			grown.set(next);
			next = grown;
		}
		next[slot] = child;
		const inherited = lists[node * 2] as readonly number[];
		lists.push(inherited, inherited);
		return child;
	}

	function append(list: number, number: number): void {
		lists[list] = [...(lists[list] as readonly number[]), number];
	}

	/** What is added to a node holds for all that lie behind it. */
	function spread(node: number, number: number): void {
		append(node * 2, number);
		append(node * 2 + 1, number);
		for (let sign = 1; sign < SIGN_COUNT; sign++) {
			const child = next[node * SIGN_COUNT + sign] as number;
			if (child !== 0) spread(child, number);
		}
	}

	function step(node: number, sign: number): number {
		return sign === 0 ? 0 : (next[node * SIGN_COUNT + sign] as number);
	}

	return {
		add(signs, number, isOpen) {
			const node = signs.reduce(childOf, 0);
			if (isOpen) spread(node, number);
			else append(node * 2 + 1, number);
		},
		forwards(word) {
			let node = 0;
			for (let at = 0; at < word.length; at++) {
				const code = word.charCodeAt(at);
				let child = step(node, first[code] ?? 0);
				const another = second[code] ?? 0;
				if (child !== 0 && another !== 0) child = step(child, another);
				if (child === 0) return node * 2;
				node = child;
			}
			return node * 2 + 1;
		},
		backwards(word) {
			let node = 0;
			for (let at = word.length - 1; at >= 0; at--) {
				const code = word.charCodeAt(at);
				const last = second[code] ?? 0;
				let child = last === 0 ? node : step(node, last);
				if (last === 0 || child !== 0) child = step(child, first[code] ?? 0);
				if (child === 0) return node * 2;
				node = child;
			}
			return node * 2 + 1;
		},
		listOf: (list) => lists[list] ?? NOTHING,
	};
}

/** The signs that letters are compared as; a letter without a sign leaves 0, which no word has. */
export function signsOf(letters: string, { first, second }: LetterFolding): number[] {
	const signs: number[] = [];
	for (let at = 0; at < letters.length; at++) {
		const code = letters.charCodeAt(at);
		signs.push(first[code] ?? 0);
		const another = second[code] ?? 0;
		if (another !== 0) signs.push(another);
	}
	return signs;
}
