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
	/** For each node, what the phrases that end in it mean. */
	readonly meanings: ReadonlyArray<readonly Meaning[]>;
	/** For each node, the marks of the patterns that go on from it, with the next word and after a gap; 0 where none does. */
	readonly marksAhead: Int32Array;
	readonly marksAfterGap: Int32Array;
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
	const marksAhead = [0];
	const marksAfterGap = [0];
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
		const next = meanings.length;
		steps.add(node, word, next);
		const marks = isAfterGap ? marksAfterGap : marksAhead;
		marks[node] = (marks[node] ?? 0) | patternMark(number);
		marksAhead.push(0);
		marksAfterGap.push(0);
		meanings.push(none);
		return next;
	}

	return {
		patterns: Array.from(patterns.keys()),
		nodeAfter: steps.nodeAfter,
		nodeAfterGap: (node, pattern) => steps.nodeAfter(node, afterGap(pattern)),
		meanings,
		marksAhead: Int32Array.from(marksAhead),
		marksAfterGap: Int32Array.from(marksAfterGap),
	};
}

/** The number under which the table of steps has a word behind a gap: below 0, where no word is. */
function afterGap(number: number): number {
	return -1 - number;
}
