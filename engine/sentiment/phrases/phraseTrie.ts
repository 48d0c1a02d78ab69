import type { Sliced } from '../../slices/sliced';
import { phraseParts } from './phrasePattern';
import { createStepTable } from './stepTable';

/**
 * A mark of a pattern, one bit of 32 that some patterns share: a node holds the marks of all that may follow it, a class of
 * words those of all that it satisfies, and where the two have none in common, nothing need be sought.
 */
export function patternMark(pattern: number): number {
	return 1 << (pattern & 31);
}

/** Phrases as a trie over numbered word patterns. Node 0 is the beginning of all. */
export interface PhraseTrie<Meaning> {
	/** The word patterns, each once; their places are their numbers. */
	readonly patterns: readonly string[];
	/** The node after a node and the word of a pattern; 0 where there is none. */
	nodeAfter(node: number, pattern: number): number;
	/** The same where a gap may lie before the word. */
	nodeAfterGap(node: number, pattern: number): number;
	/** The marks of the patterns that go on from a node with the next word; 0 where none does. */
	marksAhead(node: number): number;
	/** The same where a gap may lie before the word. */
	marksAfterGap(node: number): number;
	/** How many phrases of different meanings end in a node, and the number of the meaning of each. */
	endCount(node: number): number;
	endOf(node: number, each: number): number;
	/** The meanings by their numbers. */
	readonly meanings: readonly Meaning[];
}

/** What is asked of a node lies side by side: its marks, those after a gap, and where its ends are. */
const NODE_SIZE = 4;
const AFTER_GAP = 1;
const ENDS = 2;

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
	const marksAhead = [0];
	const marksAfterGap = [0];
	const none: readonly Meaning[] = [];
	/** What the phrases that end in each node mean. */
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
		const next = meanings.length;
		steps.add(node, word, next);
		const marks = isAfterGap ? marksAfterGap : marksAhead;
		marks[node] = (marks[node] ?? 0) | patternMark(number);
		marksAhead.push(0);
		marksAfterGap.push(0);
		meanings.push(none);
		return next;
	}

	const { ends, endsOf, numbered } = numberedEnds(meanings);
	const nodes = new Int32Array(NODE_SIZE * meanings.length);
	for (let node = 0; node < meanings.length; node++) {
		nodes[NODE_SIZE * node] = marksAhead[node] as number;
		nodes[NODE_SIZE * node + AFTER_GAP] = marksAfterGap[node] as number;
		nodes[NODE_SIZE * node + ENDS] = endsOf[node] as number;
	}
	return {
		patterns: Array.from(patterns.keys()),
		nodeAfter: steps.nodeAfter,
		nodeAfterGap: (node, pattern) => steps.nodeAfter(node, afterGap(pattern)),
		marksAhead: (node) => nodes[NODE_SIZE * node] as number,
		marksAfterGap: (node) => nodes[NODE_SIZE * node + AFTER_GAP] as number,
		endCount: (node) => ends[nodes[NODE_SIZE * node + ENDS] as number] as number,
		endOf: (node, each) => ends[(nodes[NODE_SIZE * node + ENDS] as number) + 1 + each] as number,
		meanings: numbered,
	};
}

/** Lists of meanings as numbers side by side, each list behind the number of its meanings; what is alike is kept once. */
function numberedEnds<Meaning>(lists: ReadonlyArray<readonly Meaning[]>): {
	ends: Int32Array;
	/** Where each list begins. */
	endsOf: readonly number[];
	numbered: readonly Meaning[];
} {
	const ends: number[] = [];
	const numbers = new Map<Meaning, number>();
	const places = new Map<string, number>();
	const endsOf = lists.map((list) => {
		const numbersOfList = list.map((meaning) => {
			const number = numbers.get(meaning) ?? numbers.size;
			numbers.set(meaning, number);
			return number;
		});
		const key = numbersOfList.join();
		const place = places.get(key) ?? ends.length;
		if (place === ends.length) ends.push(list.length, ...numbersOfList);
		places.set(key, place);
		return place;
	});
	return { ends: Int32Array.from(ends), endsOf, numbered: Array.from(numbers.keys()) };
}

/** The number under which the table of steps has a word behind a gap: below 0, where no word is. */
function afterGap(number: number): number {
	return -1 - number;
}
