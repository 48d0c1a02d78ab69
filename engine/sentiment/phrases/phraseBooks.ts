import type { Sliced } from '../../slices/sliced';
import type { Language } from '../language/language';
import type { ReadText, Word } from '../text/readText';
import type { PhraseLists, PhraseMatch } from './phrase';
import { rememberedByWord, type RememberedByWord } from '../text/rememberedByWord';
import { createPhraseTrie } from './phraseTrie';
import { createBeginnings } from './phraseBeginnings';
import { createWordIndex, PLAIN } from './wordIndex';

/** The phrases of each book in a text, in the order of their first words. */
export type MatchesByBook<Meanings extends readonly unknown[]> = {
	[Book in keyof Meanings]: Array<PhraseMatch<Meanings[Book]>>;
};

/** Several books of phrases in one language. */
export interface PhraseBooks<Meanings extends readonly unknown[]> {
	matchesIn(text: ReadText): MatchesByBook<Meanings>;
}

/** How many words a gap spans at most. */
const WIDEST_GAP = 3;

/** No phrase spans more words, gaps and all. */
const LONGEST_PHRASE = 24;

/** What a phrase means in one of the books. */
interface PhraseEnd {
	readonly book: number;
	readonly meaning: unknown;
}

/** What of one book is known while a text is read. */
interface BookScan {
	found: Array<PhraseMatch<unknown>>;
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
	const { meanings, marksAhead, marksAfterGap } = trie;
	const scans: readonly BookScan[] = books.map(blankScan);
	const classOf = remembered(index.classOf);
	const beginningsOf = createBeginnings(trie, index);
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
		const ends = meanings[node] as readonly PhraseEnd[];
		for (let each = 0; each < ends.length; each++) take(ends[each] as PhraseEnd, at, hadGap);
		if (at < sentenceEnd && ((marksAhead[node] as number) & (marks[at + 1] as number)) !== 0) {
			const patterns = index.patternsOf(classes[at + 1] as number);
			for (let each = 0; each < patterns.length; each++) {
				const next = trie.nodeAfter(node, patterns[each] as number);
				if (next !== 0) arrive(next, at + 1, hadGap);
			}
		}
		if (marksAfterGap[node] !== 0) arriveAfterGap(node, at);
	}

	function arriveAfterGap(node: number, at: number): void {
		const ahead = marksAfterGap[node] as number;
		const last = Math.min(at + 1 + WIDEST_GAP, clauseEnd);
		for (let to = at + 1; to <= last; to++) {
			if ((ahead & (marks[to] as number)) !== 0) {
				const patterns = index.patternsOf(classes[to] as number);
				for (let each = 0; each < patterns.length; each++) {
					const next = trie.nodeAfterGap(node, patterns[each] as number);
					if (next !== 0) arrive(next, to, true);
				}
			}
			if (to < last && negators.has((words[to] as Word).hash)) return;
		}
	}

	function take({ book, meaning }: PhraseEnd, at: number, hadGap: boolean): void {
		const scan = scans[book] as BookScan;
		if (scan.firstWord !== firstWord) {
			keepLongest(scan);
			scan.firstWord = firstWord;
			scan.before = scan.found.length;
			scan.longest = -1;
		}
		if (!hadGap && at > scan.longest) scan.longest = at;
		if (at <= scan.covered) return;
		scan.found.push({ meaning, firstWord, lastWord: at });
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
			const nodes = beginningsOf(wordClass, at < sentenceEnd ? (classes[at + 1] as number) : PLAIN);
			firstWord = at;
			for (let each = 0; each < nodes.length; each++) arrive(nodes[each] as number, at, false);
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
			// The books were made with these meanings, in this order.
			return scans.map(foundIn) as MatchesByBook<Meanings>;
		},
	};
}

const NONE: readonly Word[] = [];

function blankScan(): BookScan {
	return { found: [], covered: -1, firstWord: -1, before: 0, longest: -1, hasGaps: false };
}

/** Property by property: to copy a blank one over takes as long as to read the text. */
function makeBlank(scan: BookScan): void {
	scan.found = [];
	scan.covered = -1;
	scan.firstWord = -1;
	scan.before = 0;
	scan.longest = -1;
	scan.hasGaps = false;
}

function foundIn(scan: BookScan): Array<PhraseMatch<unknown>> {
	keepLongest(scan);
	return scan.hasGaps ? outermost(scan.found) : scan.found;
}

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
	const { found, before, longest } = scan;
	if (longest <= scan.covered) return;
	let kept = before;
	for (let index = before; index < found.length; index++) {
		const match = found[index] as PhraseMatch<unknown>;
		if (match.lastWord >= longest) found[kept++] = match;
	}
	while (found.length > kept) found.pop();
	scan.covered = longest;
}

/**
 * Phrases with a gap leave open what stands in it; but what begins or ends with them is part of them, and does not count.
 *
 * @param found in the order of their first words
 */
function outermost(found: Array<PhraseMatch<unknown>>): Array<PhraseMatch<unknown>> {
	return found.filter((match, index) => {
		const length = match.lastWord - match.firstWord;
		for (let at = index - 1; at >= 0; at--) {
			const other = found[at] as PhraseMatch<unknown>;
			if (match.firstWord - other.firstWord > LONGEST_PHRASE) break;
			if (isEdgeOf(match, length, other)) return false;
		}
		for (let at = index + 1; at < found.length; at++) {
			const other = found[at] as PhraseMatch<unknown>;
			if (other.firstWord > match.firstWord) break;
			if (isEdgeOf(match, length, other)) return false;
		}
		return true;
	});
}

function isEdgeOf(
	match: PhraseMatch<unknown>,
	length: number,
	other: PhraseMatch<unknown>,
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
