import type { Language } from '../language/language';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { isDigit } from '../text/letters';
import type { Word } from '../text/word';
import { letterFolding } from './letterFolding';
import { createLetterTrie, signsOf } from './letterTrie';
import { patternMark } from './phraseTrie';

/** The class of the words that satisfy no pattern. */
export const PLAIN = 0;

const NOTHING: readonly number[] = [];

/** Which word patterns a word satisfies, found fast. */
export interface WordIndex {
	/** The class of a word, sought letter by letter; words of one class satisfy the same patterns. */
	classOf(word: Word): number;
	/** How many patterns the words of a class satisfy, and the number of each: its place in the list of patterns. */
	patternCount(wordClass: number): number;
	patternOf(wordClass: number, each: number): number;
	/** The marks of these patterns (`patternMark`). */
	marksOf(wordClass: number): number;
}

/** What of a class stands before its patterns: their marks, and their number. */
const CLASS_HEAD = 2;

/**
 * Indexes word patterns: a word (`ring`), a beginning (`deliver*`), an ending (`*lieferung`), an emoji. Letters are
 * compared without case and accents (`letterFolding`).
 *
 * @param patterns each once
 */
export function* createWordIndex(
	language: Language,
	patterns: readonly string[],
): Sliced<WordIndex> {
	const folding = letterFolding(language);
	const front = createLetterTrie(folding);
	const back = createLetterTrie(folding);
	const symbols = new Map<string, number[]>();
	let hasEndings = false;
	for (let number = 0; number < patterns.length; number++) {
		// Each adds a node a letter, and a beginning goes through all that lies behind it.
		if (number % (STEPS_PER_SLICE / 16) === 0) yield;
		addPattern(patterns[number] as string, number);
	}

	function addPattern(pattern: string, number: number): void {
		if (pattern.startsWith('*')) {
			hasEndings = true;
			back.add(signsOf(pattern.slice(1), folding).reverse(), number, true);
		} else if (pattern.endsWith('*')) {
			front.add(signsOf(pattern.slice(0, -1), folding), number, true);
		} else if (isSymbol(pattern)) {
			symbols.set(pattern, [number]);
		} else {
			front.add(signsOf(pattern, folding), number, false);
			// In a hurry "didn't" becomes "didnt".
			if (pattern.includes("'")) {
				front.add(signsOf(pattern.replaceAll("'", ''), folding), number, false);
			}
		}
	}

	/** A number ("10/10"), an emoji, an emoticon, or a word in letters that no language here has: found as it is. */
	function isSymbol(word: string): boolean {
		const first = word.charCodeAt(0);
		return isDigit(first) || (folding.first[first] ?? 0) === 0;
	}

	/** The classes side by side, each as marks, number of patterns and patterns. A class is the place where it begins. */
	let classes = new Int32Array(4096);
	let end = CLASS_HEAD;
	const classOfList = new Map<readonly number[], number>([[NOTHING, PLAIN]]);
	/** Classes of words that satisfy beginnings and endings, by both lists. */
	const joinedLists = new Map<readonly number[], Map<readonly number[], readonly number[]>>();

	function classFor(list: readonly number[]): number {
		let known = classOfList.get(list);
		if (known === undefined) {
			known = list.length === 0 ? PLAIN : addClass(list);
			classOfList.set(list, known);
		}
		return known;
	}

	function addClass(list: readonly number[]): number {
		const place = end;
		end += CLASS_HEAD + list.length;
		if (end > classes.length) {
			const before = classes;
			classes = new Int32Array(2 * end);
			classes.set(before);
		}
		classes[place] = list.reduce((all, pattern) => all | patternMark(pattern), 0);
		classes[place + 1] = list.length;
		classes.set(list, place + CLASS_HEAD);
		return place;
	}

	function joined(begun: readonly number[], ended: readonly number[]): readonly number[] {
		const known = joinedLists.get(begun)?.get(ended);
		if (known !== undefined) return known;
		const both = [...begun, ...ended];
		const ofBegun = joinedLists.get(begun) ?? new Map<readonly number[], readonly number[]>();
		joinedLists.set(begun, ofBegun.set(ended, both));
		return both;
	}

	function soughtClass(word: string): number {
		if (isSymbol(word)) return classFor(symbols.get(word) ?? NOTHING);
		const begun = front.listOf(front.forwards(word));
		if (!hasEndings) return classFor(begun);
		const ended = back.listOf(back.backwards(word));
		if (ended.length === 0) return classFor(begun);
		return classFor(begun.length === 0 ? ended : joined(begun, ended));
	}

	return {
		classOf: ({ text }) => soughtClass(text),
		patternCount: (wordClass) => classes[wordClass + 1] as number,
		patternOf: (wordClass, each) => classes[wordClass + CLASS_HEAD + each] as number,
		marksOf: (wordClass) => classes[wordClass] as number,
	};
}
