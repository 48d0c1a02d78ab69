import type { Language } from '../language/language';
import type { ReadText, Word } from '../text/readText';
import { negatorsOf } from './negators';
import { phraseVariants } from './phrasePattern';
import { createStepTable } from './stepTable';
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

/** Whether nothing can follow a phrase's word, or the next word, or a gap and then the next word, or both. */
const ENDS = 0;
const GOES_ON = 1;
const GOES_ON_AFTER_GAP = 2;

/** What is known while one text is read. */
interface Scan<Meaning> {
	readonly found: Array<PhraseMatch<Meaning>>;
	readonly words: readonly Word[];
	/** Of each word, its class in the word index. */
	readonly classes: readonly number[];
	firstWord: number;
	clauseEnd: number;
	sentenceEnd: number;
	/** The last word of the longest phrase so far: what lies before it is inside that phrase. */
	covered: number;
	/** The last word of the longest phrase that begins at the present word and holds no gap. */
	longest: number;
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
	const patterns = new Map<string, number>();
	const meanings: Meaning[][] = [[]];
	const ways: number[] = [ENDS];
	/** Of each node, where a word leads, by its pattern's number; where a gap may lie before it, by −1 − that number. */
	const steps: Array<Map<number, number>> = [new Map()];

	for (const [phrases, meaning] of lists) {
		for (const phrase of phrases.split(',')) {
			for (const { words, gapBefore } of phraseVariants(phrase)) {
				let node = 0;
				words.forEach((word, index) => {
					node = addStep(node, patternNumber(word), gapBefore[index] === true);
				});
				const known = meanings[node] as Meaning[];
				if (!known.includes(meaning)) known.push(meaning);
			}
		}
	}
	const index = createWordIndex(language, Array.from(patterns.keys()));
	const table = createStepTable(steps);
	/** Of each class of words, the nodes that phrases beginning with it come to; filled as classes turn up. */
	const beginnings: Array<readonly number[] | undefined> = [];

	function patternNumber(word: string): number {
		let number = patterns.get(word);
		if (number === undefined) {
			number = patterns.size;
			patterns.set(word, number);
		}
		return number;
	}

	function beginningsFor(wordClass: number): readonly number[] {
		const nodes = index
			.patternsOf(wordClass)
			.map((pattern) => table.nodeAfter(0, pattern))
			.filter((node) => node !== 0);
		beginnings[wordClass] = nodes;
		return nodes;
	}

	function addStep(node: number, word: number, isAfterGap: boolean): number {
		const key = isAfterGap ? -1 - word : word;
		const from = steps[node] as Map<number, number>;
		let next = from.get(key);
		if (next === undefined) {
			next = steps.length;
			from.set(key, next);
			ways[node] = (ways[node] ?? ENDS) | (isAfterGap ? GOES_ON_AFTER_GAP : GOES_ON);
			steps.push(new Map());
			ways.push(ENDS);
			meanings.push([]);
		}
		return next;
	}

	/** Follows the phrases that have come to a node with the word at a place. */
	function arrive(scan: Scan<Meaning>, node: number, at: number, hadGap: boolean): void {
		const here = meanings[node] as Meaning[];
		if (here.length > 0) {
			if (!hadGap && at > scan.longest) scan.longest = at;
			for (const meaning of here) {
				if (at > scan.covered)
					scan.found.push({ meaning, firstWord: scan.firstWord, lastWord: at });
			}
		}
		const way = ways[node] as number;
		if ((way & GOES_ON) !== 0 && at < scan.sentenceEnd) {
			follow(scan, node, at + 1, 0, hadGap);
		}
		if ((way & GOES_ON_AFTER_GAP) === 0) return;
		const last = Math.min(at + 1 + WIDEST_GAP, scan.clauseEnd);
		for (let to = at + 1; to <= last; to++) {
			follow(scan, node, to, -1, true);
			if (negators.has((scan.words[to] as Word).hash)) return;
		}
	}

	/** Takes the word at a place as the next of a phrase: number and sign give the pattern's key in the table. */
	function follow(
		scan: Scan<Meaning>,
		node: number,
		at: number,
		sign: 0 | -1,
		hadGap: boolean,
	): void {
		const wordClass = scan.classes[at] as number;
		if (wordClass === PLAIN) return;
		const numbers = index.patternsOf(wordClass);
		for (let each = 0; each < numbers.length; each++) {
			// Both -1 - number and number itself: exclusive or with -1 or with 0.
			const next = table.nodeAfter(node, (numbers[each] as number) ^ sign);
			if (next !== 0) arrive(scan, next, at, hadGap);
		}
	}

	return {
		matchesIn(text) {
			const { clauses, words } = text;
			const { length } = words;
			const classes = new Array<number>(length);
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
			return scan.found.length > 1 ? outermost(scan.found) : scan.found;
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
