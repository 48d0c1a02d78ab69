import type { Sliced } from '../../slices/sliced';
import { phraseParts } from './phrasePattern';
import { createStepTable } from './stepTable';

/** How phrases go on after a node: not at all, with the next word, or with a gap and then a word, or both. */
export const GOES_ON = 1;
export const GOES_ON_AFTER_GAP = 2;

/** Phrases as a trie over numbered word patterns. Node 0 is the beginning of all. */
export interface PhraseTrie<Meaning> {
	/** The word patterns, each once; their places are their numbers. */
	readonly patterns: readonly string[];
	/** The node after a node and the word of a pattern; 0 where there is none. */
	nodeAfter(node: number, pattern: number): number;
	/** The same where a gap may lie before the word. */
	nodeAfterGap(node: number, pattern: number): number;
	/** What the phrases that end in a node mean. */
	meaningsOf(node: number): readonly Meaning[];
	/** `GOES_ON` and `GOES_ON_AFTER_GAP`, as bits. */
	waysOf(node: number): number;
}

/**
 * Makes a trie of lists of phrases, each a text with commas between phrases.
 *
 * @param lists phrases in the notation of `phraseParts`, each list with what it means
 */
export function* createPhraseTrie<Meaning>(
	lists: Iterable<readonly [phrases: string, meaning: Meaning]>,
): Sliced<PhraseTrie<Meaning>> {
	const patterns = new Map<string, number>();
	const steps = createStepTable();
	const ways = [0];
	const none: readonly Meaning[] = [];
	const meanings = [none];

	for (const [phrases, meaning] of lists) {
		yield;
		const only = [meaning];
		for (const phrase of phrases.split(',')) {
			for (const node of nodesAfter(phrase)) {
				// A phrase of which every word may be missing says nothing where all are.
				if (node === 0) continue;
				const known = meanings[node] ?? none;
				if (known.length === 0) meanings[node] = only;
				else if (!known.includes(meaning)) meanings[node] = [...known, meaning];
			}
		}
	}

	/** The nodes that a phrase ends in, one for each way to write it. */
	function nodesAfter(phrase: string): number[] {
		let nodes = [0];
		for (const { alternatives, isAfterGap, mayBeMissing } of phraseParts(phrase)) {
			const next = mayBeMissing ? [...nodes] : [];
			for (const words of alternatives) {
				const numbers = words.map(numberOf);
				for (const node of nodes) {
					let at = node;
					for (let place = 0; place < numbers.length; place++) {
						const hasGap = isAfterGap && place === 0 && at !== 0;
						at = stepFrom(at, numbers[place] as number, hasGap);
					}
					next.push(at);
				}
			}
			nodes = next;
		}
		return nodes;
	}

	function numberOf(pattern: string): number {
		let number = patterns.get(pattern);
		if (number === undefined) {
			number = patterns.size;
			patterns.set(pattern, number);
		}
		return number;
	}

	function stepFrom(node: number, number: number, isAfterGap: boolean): number {
		const word = isAfterGap ? afterGap(number) : number;
		const known = steps.nodeAfter(node, word);
		if (known !== 0) return known;
		const next = ways.length;
		steps.add(node, word, next);
		ways[node] = (ways[node] ?? 0) | (isAfterGap ? GOES_ON_AFTER_GAP : GOES_ON);
		ways.push(0);
		meanings.push(none);
		return next;
	}

	return {
		patterns: Array.from(patterns.keys()),
		nodeAfter: steps.nodeAfter,
		nodeAfterGap: (node, pattern) => steps.nodeAfter(node, afterGap(pattern)),
		meaningsOf: (node) => meanings[node] ?? none,
		waysOf: (node) => ways[node] ?? 0,
	};
}

/** The number under which the table of steps has a word behind a gap: below 0, where no word is. */
function afterGap(number: number): number {
	return -1 - number;
}
