import type { Language } from '../language/language';
import type { ReadText, Word } from '../text/readText';
import { negatorsOf } from './negators';
import { createPhraseTrie, GOES_ON, GOES_ON_AFTER_GAP } from './phraseTrie';
import { createWordIndex, PLAIN } from './wordIndex';

/** Where a phrase stands in a text: its first and last word, counted from 0. */
export interface PhraseMatch<Meaning> {
	readonly meaning: Meaning;
	readonly firstWord: number;
	readonly lastWord: number;
}

/** Phrases compiled for a language. */
export interface PhraseBook<Meaning> {
	/** The phrases in a text, in the order of their first words. */
	matchesIn(text: ReadText): Array<PhraseMatch<Meaning>>;
}

/** How many words a gap spans at most. */
const WIDEST_GAP = 3;

/** No phrase spans more words, gaps and all. */
const LONGEST_PHRASE = 24;

/** What is known while one text is read. */
interface Scan<Meaning> {
	readonly found: Array<PhraseMatch<Meaning>>;
	readonly words: readonly Word[];
	/** Of each word, its class in the word index. */
	readonly classes: Int32Array;
	firstWord: number;
	clauseEnd: number;
	sentenceEnd: number;
	/** The last word of the longest phrase so far: what lies before it is inside that phrase. */
	covered: number;
	/** The last word of the longest phrase that begins at the present word and holds no gap. */
	longest: number;
	/** Whether a phrase with a gap was found. */
	hasGaps: boolean;
}

/**
 * Compiles lists of phrases (each a text with commas between phrases) into a trie over word patterns, so that a text
 * is read once, whatever the number of phrases. A phrase that lies inside a longer one does not count: "gift card" is
 * no gift. A phrase does not reach beyond its sentence, and a gap neither beyond its clause nor over a word of negation:
 * "order .. again" is not in "order never again".
 *
 * @param lists phrases, each list with what it means
 * @param negators words, by hash, that no gap may hold
 */
export function createPhraseBook<Meaning>(
	language: Language,
	lists: Iterable<readonly [phrases: string, meaning: Meaning]>,
	negators: ReadonlySet<number> = negatorsOf(language).before,
): PhraseBook<Meaning> {
	const trie = createPhraseTrie(lists);
	const index = createWordIndex(language, trie.patterns);
	/** Of each class of words, the nodes that phrases beginning with it come to; filled as classes turn up. */
	const beginnings: Array<readonly number[] | undefined> = [];

	function beginningsFor(wordClass: number): readonly number[] {
		const nodes = index
			.patternsOf(wordClass)
			.map((pattern) => trie.nodeAfter(0, pattern))
			.filter((node) => node !== 0);
		beginnings[wordClass] = nodes;
		return nodes;
	}

	/** Follows the phrases that have come to a node with the word at a place. */
	function arrive(scan: Scan<Meaning>, node: number, at: number, hadGap: boolean): void {
		const meanings = trie.meaningsOf(node);
		if (meanings.length > 0) {
			if (!hadGap && at > scan.longest) scan.longest = at;
			if (at > scan.covered) {
				for (const meaning of meanings) {
					scan.found.push({ meaning, firstWord: scan.firstWord, lastWord: at });
				}
				if (hadGap) scan.hasGaps = true;
			}
		}
		const ways = trie.waysOf(node);
		if ((ways & GOES_ON) !== 0 && at < scan.sentenceEnd) {
			const patterns = index.patternsOf(scan.classes[at + 1] as number);
			for (let each = 0; each < patterns.length; each++) {
				const next = trie.nodeAfter(node, patterns[each] as number);
				if (next !== 0) arrive(scan, next, at + 1, hadGap);
			}
		}
		if ((ways & GOES_ON_AFTER_GAP) !== 0) arriveAfterGap(scan, node, at);
	}

	function arriveAfterGap(scan: Scan<Meaning>, node: number, at: number): void {
		const last = Math.min(at + 1 + WIDEST_GAP, scan.clauseEnd);
		for (let to = at + 1; to <= last; to++) {
			const patterns = index.patternsOf(scan.classes[to] as number);
			for (let each = 0; each < patterns.length; each++) {
				const next = trie.nodeAfterGap(node, patterns[each] as number);
				if (next !== 0) arrive(scan, next, to, true);
			}
			if (negators.has((scan.words[to] as Word).hash)) return;
		}
	}

	/** Classes are forgotten with the text, and an array of its own for each text costs more than what it holds. */
	let room = new Int32Array(512);

	function classesFor(words: number): Int32Array {
		if (room.length < words) room = new Int32Array(2 * words);
		return room;
	}

	return {
		matchesIn(text) {
			const { clauses, words } = text;
			const { length } = words;
			const classes = classesFor(length);
			for (let at = 0; at < length; at++) classes[at] = index.classOf(words[at] as Word);
			const scan: Scan<Meaning> = {
				found: [],
				words,
				classes,
				firstWord: 0,
				clauseEnd: -1,
				sentenceEnd: -1,
				covered: -1,
				longest: -1,
				hasGaps: false,
			};
			let clause = -1;
			for (let at = 0; at < length; at++) {
				if (at > scan.clauseEnd) {
					clause++;
					scan.clauseEnd = clauses[clause]?.lastWord ?? length - 1;
					if (at > scan.sentenceEnd) scan.sentenceEnd = sentenceEndAfter(text, clause);
				}
				const wordClass = classes[at] as number;
				if (wordClass === PLAIN) continue;
				const nodes = beginnings[wordClass] ?? beginningsFor(wordClass);
				if (nodes.length === 0) continue;
				scan.firstWord = at;
				scan.longest = -1;
				const before = scan.found.length;
				for (const node of nodes) arrive(scan, node, at, false);
				if (scan.longest > scan.covered) keepLongest(scan, before);
			}
			return scan.hasGaps ? outermost(scan.found) : scan.found;
		},
	};
}

/** Of the phrases that begin at one word and hold no gap, only the longest counts. */
function keepLongest<Meaning>(scan: Scan<Meaning>, before: number): void {
	const { found, longest } = scan;
	for (let index = found.length - 1; index >= before; index--) {
		if ((found[index] as PhraseMatch<Meaning>).lastWord < longest) found.splice(index, 1);
	}
	scan.covered = longest;
}

/**
 * Phrases with a gap leave open what stands in it; but what begins or ends with them is part of them, and does not count.
 *
 * @param found in the order of their first words
 */
function outermost<Meaning>(found: Array<PhraseMatch<Meaning>>): Array<PhraseMatch<Meaning>> {
	return found.filter((match, index) => {
		const length = match.lastWord - match.firstWord;
		for (let at = index - 1; at >= 0; at--) {
			const other = found[at] as PhraseMatch<Meaning>;
			if (match.firstWord - other.firstWord > LONGEST_PHRASE) break;
			if (isEdgeOf(match, length, other)) return false;
		}
		for (let at = index + 1; at < found.length; at++) {
			const other = found[at] as PhraseMatch<Meaning>;
			if (other.firstWord > match.firstWord) break;
			if (isEdgeOf(match, length, other)) return false;
		}
		return true;
	});
}

function isEdgeOf<Meaning>(
	match: PhraseMatch<Meaning>,
	length: number,
	other: PhraseMatch<Meaning>,
): boolean {
	const sharesEdge = other.firstWord === match.firstWord || other.lastWord === match.lastWord;
	return sharesEdge && other.lastWord - other.firstWord > length;
}

/** The last word of the sentence that a clause belongs to. */
function sentenceEndAfter({ clauses, words }: ReadText, clause: number): number {
	let next = clause + 1;
	while (next < clauses.length && clauses[next]?.link !== 'sentence') next++;
	return clauses[next - 1]?.lastWord ?? words.length - 1;
}
