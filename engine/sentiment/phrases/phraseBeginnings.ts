import { pairHash } from '../lexicons/phraseTable';
import type { PhraseTrie } from './phraseTrie';
import { PLAIN, type WordIndex } from './wordIndex';

/** What a phrase comes to with its first word, or with its first two. */
export const enum Beginning {
	/** The phrases that end in the node are found: they are the first word. */
	Ends,
	/** The phrases of the node go on with the word behind it, and have come to the node. */
	GoesOn,
	/** The phrases of the node go on behind a gap. */
	HasGap,
}

/** How the phrases begin that a text may have at a word, as numbers in the order in which a walk comes to them. */
export interface Beginnings {
	/**
	 * The place of a word and the next one in its sentence, by their classes; `PLAIN` stands for the next word where there is
	 * none.
	 */
	placeOf(wordClass: number, nextClass: number): number;
	/** Their first beginning, and the first behind the last. */
	first(place: number): number;
	end(place: number): number;
	kindOf(beginning: number): Beginning;
	nodeOf(beginning: number): number;
}

/** How many pairs of classes are remembered, and how many beginnings of them in all; powers of 2. */
const PAIRS = 16_384;
const ROOM = 16_384;
const PAIR_BITS = Math.log2(PAIRS);
/** A pair is its two classes, and its first beginning and the one behind its last. */
const PAIR_SIZE = 4;
/** A kind takes two bits. */
const KIND_BITS = 2;
const KIND_MASK = 3;

/**
 * Works out once for two words, by their classes, what phrases come to with them: a common word begins dozens of phrases,
 * and hardly one of them goes on as the text does.
 */
export function createBeginnings(trie: PhraseTrie<unknown>, index: WordIndex): Beginnings {
	const pairs = new Int32Array(PAIR_SIZE * PAIRS);
	let room = new Int32Array(ROOM);
	/** How much of the room is taken. */
	let taken = 0;

	function add(kind: Beginning, node: number): void {
		if (taken === room.length) {
			const before = room;
			room = new Int32Array(2 * taken);
			room.set(before);
		}
		room[taken++] = (node << KIND_BITS) | kind;
	}

	/** In the order in which a walk through the trie comes to them. */
	function addFrom(node: number, nextClass: number): void {
		if (trie.endCount(node) > 0) add(Beginning.Ends, node);
		for (let each = 0; each < index.patternCount(nextClass); each++) {
			const next = trie.nodeAfter(node, index.patternOf(nextClass, each));
			if (next !== 0) add(Beginning.GoesOn, next);
		}
		if (trie.marksAfterGap(node) !== 0) add(Beginning.HasGap, node);
	}

	function workOut(place: number, wordClass: number, nextClass: number): void {
		if (taken >= ROOM) {
			// Few surveys have so many, and those of words that come again are soon worked out anew.
			pairs.fill(PLAIN);
			taken = 0;
		}
		pairs[place] = wordClass;
		pairs[place + 1] = nextClass;
		pairs[place + 2] = taken;
		for (let each = 0; each < index.patternCount(wordClass); each++) {
			const node = trie.nodeAfter(0, index.patternOf(wordClass, each));
			if (node !== 0) addFrom(node, nextClass);
		}
		pairs[place + 3] = taken;
	}

	return {
		placeOf(wordClass, nextClass) {
			const place = PAIR_SIZE * (pairHash(wordClass, nextClass) >>> (32 - PAIR_BITS));
			if (pairs[place] !== wordClass || pairs[place + 1] !== nextClass) {
				workOut(place, wordClass, nextClass);
			}
			return place;
		},
		first: (place) => pairs[place + 2] as number,
		end: (place) => pairs[place + 3] as number,
		kindOf: (beginning) => (room[beginning] as number) & KIND_MASK,
		nodeOf: (beginning) => (room[beginning] as number) >> KIND_BITS,
	};
}
