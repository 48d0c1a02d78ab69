import { pairHash } from '../lexicons/phraseTable';
import type { PhraseTrie } from './phraseTrie';
import type { WordIndex } from './wordIndex';

/** How many pairs of classes are remembered; a power of 2. */
const REMEMBERED = 4096;
const SLOT_BITS = Math.log2(REMEMBERED);

const NONE: readonly number[] = [];

/**
 * The nodes that phrases come to with their first word, of those that may end there or go on with the word behind it: a
 * common word begins dozens of phrases, and hardly one of them goes on as the text does.
 *
 * @returns finds them by the class of the word and of the next one in its sentence, `PLAIN` where there is none
 */
export function createBeginnings(
	trie: PhraseTrie<unknown>,
	index: WordIndex,
): (wordClass: number, nextClass: number) => readonly number[] {
	/** By turns the first and the second class of each pair; a first one is never `PLAIN`, which is 0. */
	const pairs = new Int32Array(2 * REMEMBERED);
	const nodes = new Array<readonly number[]>(REMEMBERED).fill(NONE);

	function goesOn(node: number, nextClass: number): boolean {
		return (
			(trie.meanings[node]?.length ?? 0) > 0 ||
			trie.marksAfterGap[node] !== 0 ||
			index.patternsOf(nextClass).some((pattern) => trie.nodeAfter(node, pattern) !== 0)
		);
	}

	function sought(wordClass: number, nextClass: number): readonly number[] {
		return index
			.patternsOf(wordClass)
			.map((pattern) => trie.nodeAfter(0, pattern))
			.filter((node) => node !== 0 && goesOn(node, nextClass));
	}

	return (wordClass, nextClass) => {
		const slot = pairHash(wordClass, nextClass) >>> (32 - SLOT_BITS);
		if (pairs[2 * slot] === wordClass && pairs[2 * slot + 1] === nextClass) {
			return nodes[slot] as readonly number[];
		}
		const found = sought(wordClass, nextClass);
		pairs[2 * slot] = wordClass;
		pairs[2 * slot + 1] = nextClass;
		nodes[slot] = found;
		return found;
	};
}
