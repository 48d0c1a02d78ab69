import type { Sliced } from '../../slices/sliced';
import type { Language } from '../language/language';
import type { ReadText, Word } from '../text/readText';
import type { PhraseLists, PhraseMatch } from './phrase';
import { rememberedByWord, type RememberedByWord } from '../text/rememberedByWord';
import { createPhraseTrie } from './phraseTrie';
import { Beginning, createBeginnings } from './phraseBeginnings';
import { createWordIndex, PLAIN } from './wordIndex';

/** The phrases of each book in a text, in the order of their first words. */
export type MatchesByBook<Meanings extends readonly unknown[]> = {
	[Book in keyof Meanings]: ReadonlyArray<PhraseMatch<Meanings[Book]>>;
};

/** Several books of phrases in one language. */
export interface PhraseBooks<Meanings extends readonly unknown[]> {
	matchesIn(text: ReadText): MatchesByBook<Meanings>;
}

/** How many words a gap spans at most. */
const WIDEST_GAP = 3;

/** No phrase spans more words, gaps and all. */
const LONGEST_PHRASE = 24;

/** A phrase found is the number of its end, its first and its last word. */
const MATCH_SIZE = 3;
const FIRST = 1;
const LAST = 2;

/** What a phrase means in one of the books. */
interface PhraseEnd {
	readonly book: number;
	readonly meaning: unknown;
}

/** What of one book is known while a text is read. */
interface BookScan {
	/** The phrases found, three numbers each: its end, its first and its last word. Those of texts before lie behind the count. */
	found: Int32Array;
	count: number;
	/** The last word of the longest phrase so far: what lies before it is inside that phrase. */
	covered: number;
	/** The word that the last phrases begin at, and how many were found before it. */
	firstWord: number;
	before: number;
	/** The last word of the longest phrase that begins at that word and holds no gap. */
	longest: number;
	/** Whether a phrase with a gap was found. */
	hasGaps: boolean;
}

/**
 * Compiles several books of phrases into one trie over word patterns, so that a text is read once, whatever the number of
 * phrases and books. Within a book a phrase that lies inside a longer one does not count; books do not hide each other's
 * phrases. The rules are those of `createPhraseBook`.
 *
 * @param books the lists of each book
 * @param negators words, by hash, that no gap may hold
 * @param remembered how the class of a word is kept for the next text
 */
export function* createPhraseBooks<Meanings extends readonly unknown[]>(
	language: Language,
	books: { [Book in keyof Meanings]: PhraseLists<Meanings[Book]> },
	negators: ReadonlySet<number>,
	remembered: RememberedByWord = rememberedByWord,
): Sliced<PhraseBooks<Meanings>> {
	const trie = yield* createPhraseTrie(endsOf(books));
	const index = yield* createWordIndex(language, trie.patterns);
	const { meanings: ends } = trie;
	const scans: readonly BookScan[] = books.map(blankScan);
	const classOf = remembered(index.classOf);
	const beginnings = createBeginnings(trie, index);
	let words: readonly Word[] = [];
	/** Of each word, its class in the word index. Forgotten with the text: an array for each text costs more than what it holds. */
	let classes = new Int32Array(512);
	/** The marks of these classes. */
	let marks = new Int32Array(512);
	let firstWord = 0;
	let clauseEnd = -1;
	let sentenceEnd = -1;

	/** Follows the phrases that have come to a node with the word at a place. */
	function arrive(node: number, at: number, hadGap: boolean): void {
		takeEnds(node, at, hadGap);
		if (at < sentenceEnd && (trie.marksAhead(node) & (marks[at + 1] as number)) !== 0) {
			const nextClass = classes[at + 1] as number;
			for (let each = 0; each < index.patternCount(nextClass); each++) {
				const next = trie.nodeAfter(node, index.patternOf(nextClass, each));
				if (next !== 0) arrive(next, at + 1, hadGap);
			}
		}
		if (trie.marksAfterGap(node) !== 0) arriveAfterGap(node, at);
	}

	function arriveAfterGap(node: number, at: number): void {
		const ahead = trie.marksAfterGap(node);
		const last = Math.min(at + 1 + WIDEST_GAP, clauseEnd);
		for (let to = at + 1; to <= last; to++) {
			if ((ahead & (marks[to] as number)) === 0) continue;
			const nextClass = classes[to] as number;
			for (let each = 0; each < index.patternCount(nextClass); each++) {
				const next = trie.nodeAfterGap(node, index.patternOf(nextClass, each));
				if (next === 0) continue;
				if (hasNegator(at + 1, to)) return;
				arrive(next, to, true);
			}
		}
	}

	/** Whether a word of negation stands from one place to before another. */
	function hasNegator(from: number, to: number): boolean {
		for (let at = from; at < to; at++) if (negators.has((words[at] as Word).hash)) return true;
		return false;
	}

	/** Takes the phrases that end in a node. */
	function takeEnds(node: number, at: number, hadGap: boolean): void {
		const count = trie.endCount(node);
		for (let each = 0; each < count; each++) {
			const end = trie.endOf(node, each);
			take(scans[(ends[end] as PhraseEnd).book] as BookScan, end, at, hadGap);
		}
	}

	function take(scan: BookScan, end: number, at: number, hadGap: boolean): void {
		if (scan.firstWord !== firstWord) {
			keepLongest(scan);
			scan.firstWord = firstWord;
			scan.before = scan.count;
			scan.longest = -1;
		}
		if (!hadGap && at > scan.longest) scan.longest = at;
		if (at <= scan.covered) return;
		add(scan, end, firstWord, at);
		if (hadGap) scan.hasGaps = true;
	}

	function walk(text: ReadText): void {
		const { clauses } = text;
		const { length } = words;
		let clause = -1;
		clauseEnd = -1;
		sentenceEnd = -1;
		for (let at = 0; at < length; at++) {
			if (at > clauseEnd) {
				clause++;
				clauseEnd = clauses[clause]?.lastWord ?? length - 1;
				if (at > sentenceEnd) sentenceEnd = sentenceEndAfter(text, clause);
			}
			const wordClass = classes[at] as number;
			if (wordClass === PLAIN) continue;
			begin(at, wordClass, at < sentenceEnd ? (classes[at + 1] as number) : PLAIN);
		}
	}

	/** Follows the phrases that begin at a word. */
	function begin(at: number, wordClass: number, nextClass: number): void {
		firstWord = at;
		const place = beginnings.placeOf(wordClass, nextClass);
		const end = beginnings.end(place);
		for (let each = beginnings.first(place); each < end; each++) {
			const node = beginnings.nodeOf(each);
			switch (beginnings.kindOf(each)) {
				case Beginning.Ends:
					takeEnds(node, at, false);
					break;
				case Beginning.GoesOn:
					arrive(node, at + 1, false);
					break;
				default:
					arriveAfterGap(node, at);
			}
		}
	}

	return {
		matchesIn(text) {
			words = text.words;
			const { length } = words;
			if (classes.length < length) {
				classes = new Int32Array(2 * length);
				marks = new Int32Array(2 * length);
			}
			for (let at = 0; at < length; at++) {
				const wordClass = classOf(words[at] as Word);
				classes[at] = wordClass;
				marks[at] = index.marksOf(wordClass);
			}
			for (let book = 0; book < scans.length; book++) makeBlank(scans[book] as BookScan);
			walk(text);
			words = NONE;
			const found = new Array<ReadonlyArray<PhraseMatch<unknown>>>(scans.length);
			for (let book = 0; book < scans.length; book++) {
				found[book] = foundIn(scans[book] as BookScan, ends);
			}
			// The books were made with these meanings, in this order.
			return found as unknown as MatchesByBook<Meanings>;
		},
	};
}

const NONE: readonly Word[] = [];

function blankScan(): BookScan {
	return {
		found: new Int32Array(16 * MATCH_SIZE),
		count: 0,
		covered: -1,
		firstWord: -1,
		before: 0,
		longest: -1,
		hasGaps: false,
	};
}

/** Property by property: to copy a blank one over takes as long as to read the text. */
function makeBlank(scan: BookScan): void {
	scan.count = 0;
	scan.covered = -1;
	scan.firstWord = -1;
	scan.before = 0;
	scan.longest = -1;
	scan.hasGaps = false;
}

function add(scan: BookScan, end: number, firstWord: number, lastWord: number): void {
	const at = MATCH_SIZE * scan.count++;
	if (at === scan.found.length) {
		const before = scan.found;
		scan.found = new Int32Array(2 * at);
		scan.found.set(before);
	}
	scan.found[at] = end;
	scan.found[at + FIRST] = firstWord;
	scan.found[at + LAST] = lastWord;
}

function foundIn(scan: BookScan, ends: readonly PhraseEnd[]): ReadonlyArray<PhraseMatch<unknown>> {
	keepLongest(scan);
	const { found, count, hasGaps } = scan;
	if (count === 0) return NO_MATCHES;
	const matches = new Array<PhraseMatch<unknown>>(count);
	let kept = 0;
	for (let match = 0; match < count; match++) {
		if (hasGaps && isEdge(scan, match)) continue;
		const at = MATCH_SIZE * match;
		matches[kept++] = {
			meaning: (ends[found[at] as number] as PhraseEnd).meaning,
			firstWord: found[at + FIRST] as number,
			lastWord: found[at + LAST] as number,
		};
	}
	return kept === count ? matches : matches.slice(0, kept);
}

const NO_MATCHES: ReadonlyArray<PhraseMatch<unknown>> = [];

/** The phrases of all books, each with its book and meaning; what means the same in one book is the same. */
function* endsOf(
	books: ReadonlyArray<PhraseLists<unknown>>,
): Iterable<readonly [phrases: string, end: PhraseEnd]> {
	for (const [book, lists] of books.entries()) {
		const ends = new Map<unknown, PhraseEnd>();
		for (const [phrases, meaning] of lists) {
			const end = ends.get(meaning) ?? { book, meaning };
			ends.set(meaning, end);
			yield [phrases, end];
		}
	}
}

/** Of the phrases that begin at one word and hold no gap, only the longest counts. */
function keepLongest(scan: BookScan): void {
	const { found, before, count, longest } = scan;
	if (longest <= scan.covered) return;
	let kept = MATCH_SIZE * before;
	for (let at = kept; at < MATCH_SIZE * count; at += MATCH_SIZE) {
		if ((found[at + LAST] as number) < longest) continue;
		found[kept] = found[at] as number;
		found[kept + FIRST] = found[at + FIRST] as number;
		found[kept + LAST] = found[at + LAST] as number;
		kept += MATCH_SIZE;
	}
	scan.count = kept / MATCH_SIZE;
	scan.covered = longest;
}

/**
 * Whether a phrase is what a longer one begins or ends with. Phrases with a gap leave open what stands in it; but their edges
 * are part of them, and do not count.
 */
function isEdge({ found, count }: BookScan, match: number): boolean {
	const own = MATCH_SIZE * match;
	const firstWord = found[own + FIRST] as number;
	for (let at = own - MATCH_SIZE; at >= 0; at -= MATCH_SIZE) {
		if (firstWord - (found[at + FIRST] as number) > LONGEST_PHRASE) break;
		if (isEdgeOf(found, own, at)) return true;
	}
	for (let at = own + MATCH_SIZE; at < MATCH_SIZE * count; at += MATCH_SIZE) {
		if ((found[at + FIRST] as number) > firstWord) break;
		if (isEdgeOf(found, own, at)) return true;
	}
	return false;
}

function isEdgeOf(found: Int32Array, own: number, other: number): boolean {
	const first = found[own + FIRST] as number;
	const last = found[own + LAST] as number;
	const otherFirst = found[other + FIRST] as number;
	const otherLast = found[other + LAST] as number;
	return (otherFirst === first || otherLast === last) && otherLast - otherFirst > last - first;
}

/** The last word of the sentence that a clause belongs to. */
function sentenceEndAfter({ clauses, words }: ReadText, clause: number): number {
	let next = clause + 1;
	while (next < clauses.length && clauses[next]?.link !== 'sentence') next++;
	return clauses[next - 1]?.lastWord ?? words.length - 1;
}
