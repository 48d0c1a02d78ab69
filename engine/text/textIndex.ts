import { grown } from '../memory/grown';
import { lastingColumn } from '../memory/lastingColumn';
import { runAtOnce } from '../slices/runAtOnce';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { textHash } from './textHash';

/** Numbers texts from 0 on in the order of their first appearance. */
export interface TextIndex {
	/** Makes room for so many further texts. Without it, to add one to a million can hold the thread for 100 ms. */
	makeRoom(further: number): Sliced<void>;
	/**
	 * The number of a text, a new one where it was not seen before.
	 *
	 * @param kind the same text of another kind is another text: a whole number up to 255
	 */
	add(text: string, kind?: number): number;
	/**
	 * Guesses the numbers of many texts, nearly always rightly: what a look-up waits for is fetched for several of them at
	 * once. They are certain after `addAll`.
	 *
	 * @param texts null where there is none
	 * @param kinds the kind of each text
	 * @param hashes is given the hash of each, which `addAll` takes
	 * @param numbers is given what may be the number of each text, or -1
	 */
	guessAll(
		texts: ReadonlyArray<string | null>,
		kinds: Uint8Array,
		hashes: Int32Array,
		numbers: Int32Array,
	): void;
	/**
	 * As `add`, for many texts whose numbers were guessed.
	 *
	 * @param isCertain 1 for each whose guess was found to be right by other means
	 * @param numbers is given the number of each text, or -1 where there is none
	 */
	addAll(
		texts: ReadonlyArray<string | null>,
		kinds: Uint8Array,
		hashes: Int32Array,
		isCertain: Uint8Array,
		numbers: Int32Array,
	): void;
	/** The number of a text, or -1 where it was not seen. */
	find(text: string, kind?: number): number;
	textOf(index: number): string;
	kindOf(index: number): number;
	readonly size: number;
}

const FIRST_CAPACITY = 1024;
/** Beyond so many steps a text goes to the map: crafted texts of one hash cannot make a look-up slow. */
const MOST_STEPS = 32;
/** In a table that is half full, one text in six is not in its first slot, and one in a hundred not in its first four. */
const LIKELY_STEPS = 4;

/**
 * A hash table over typed arrays, with open addressing.
 *
 * It does what `Map<string, number>` does, which is what stood here first. With a hundred thousand customers that map
 * is small entries that every garbage collection walks through; here a look-up reads one slot, in which hash and number
 * lie side by side, and the text.
 */
export function createTextIndex(): TextIndex {
	const texts: string[] = [];
	let kinds = new Uint8Array(FIRST_CAPACITY);
	/** By text behind its kind. */
	const overflow = new Map<string, number>();
	/** Two entries a slot: the number of the text + 1, where 0 is free, and its hash. */
	let slots = new Int32Array(2 * FIRST_CAPACITY);
	let mask = FIRST_CAPACITY - 1;

	/** Where the slot is that holds the text, or the free one where it belongs; -1 where it belongs into the overflow. */
	function slotOf(text: string, kind: number, hash: number): number {
		let at = 2 * (hash & mask);
		for (let step = 0; step < MOST_STEPS; step++) {
			const entry = (slots[at] as number) - 1;
			if (entry === -1) return at;
			if (slots[at + 1] === hash && texts[entry] === text && kinds[entry] === kind) return at;
			at = (at + 2) & (2 * mask + 1);
		}
		return -1;
	}

	/** The slot that is nearly always that of a text with this hash; -1 where it would take longer to look for it. */
	function likelySlot(hash: number): number {
		let at = 2 * (hash & mask);
		for (let step = 0; step < LIKELY_STEPS; step++) {
			if (slots[at + 1] === hash) return at;
			at = (at + 2) & (2 * mask + 1);
		}
		return -1;
	}

	function put(index: number, hash: number, slot: number): void {
		if (slot === -1) {
			overflow.set(overflowKey(texts[index] as string, kinds[index] as number), index);
			return;
		}
		slots[slot] = index + 1;
		slots[slot + 1] = hash;
	}

	/** Where a text belongs that is known to be new; -1 where it belongs into the overflow. */
	function freeSlot(hash: number): number {
		let at = 2 * (hash & mask);
		for (let step = 0; step < MOST_STEPS; step++) {
			if (slots[at] === 0) return at;
			at = (at + 2) & (2 * mask + 1);
		}
		return -1;
	}

	/** Doubles the table. Slots move by their hashes alone: to read a million texts again would take seconds. */
	function* grow(): Sliced<void> {
		const former = slots;
		slots = lastingColumn(Int32Array, former.length * 2);
		mask = slots.length / 2 - 1;
		const overflown = [...overflow.values()];
		overflow.clear();
		for (let at = 0; at < former.length; at += 2) {
			if (at % (16 * STEPS_PER_SLICE) === 0) yield;
			const hash = former[at + 1] as number;
			if (former[at] !== 0) put((former[at] as number) - 1, hash, freeSlot(hash));
		}
		for (const index of overflown) {
			const hash = textHash(texts[index] as string, kinds[index] as number);
			put(index, hash, freeSlot(hash));
		}
	}

	function lookUp(text: string, kind: number, slot: number): number {
		if (slot !== -1) return (slots[slot] as number) - 1;
		return overflow.get(overflowKey(text, kind)) ?? -1;
	}

	function add(text: string, kind: number, hash: number): number {
		const slot = slotOf(text, kind, hash);
		const found = lookUp(text, kind, slot);
		if (found !== -1) return found;
		const index = texts.length;
		texts.push(text);
		if (index === kinds.length) kinds = grown(kinds, lastingColumn(Uint8Array, 2 * index));
		kinds[index] = kind;
		put(index, hash, slot);
		// Half full at most: chains stay short.
		if (texts.length > mask / 2) runAtOnce(grow());
		return index;
	}

	return {
		*makeRoom(further) {
			while (texts.length + further > mask / 2) yield* grow();
		},
		add: (text, kind = 0) => add(text, kind, textHash(text, kind)),
		guessAll(asked, askedKinds, hashes, numbers) {
			for (let i = 0; i < asked.length; i++) {
				const text = asked[i] as string | null;
				if (text !== null) hashes[i] = textHash(text, askedKinds[i] as number);
			}
			for (let i = 0; i < asked.length; i++) {
				const slot = asked[i] === null ? -1 : likelySlot(hashes[i] as number);
				numbers[i] = slot === -1 ? -1 : (slots[slot] as number) - 1;
			}
		},
		addAll(asked, askedKinds, hashes, isCertain, numbers) {
			for (let i = 0; i < asked.length; i++) {
				if (isCertain[i] === 1) continue;
				const text = asked[i] as string | null;
				const kind = askedKinds[i] as number;
				const guess = numbers[i] as number;
				if (text === null) numbers[i] = -1;
				else if (guess === -1 || texts[guess] !== text || kinds[guess] !== kind) {
					numbers[i] = add(text, kind, hashes[i] as number);
				}
			}
		},
		find: (text, kind = 0) => lookUp(text, kind, slotOf(text, kind, textHash(text, kind))),
		textOf: (index) => texts[index] ?? '',
		kindOf: (index) => kinds[index] ?? 0,
		get size() {
			return texts.length;
		},
	};
}

function overflowKey(text: string, kind: number): string {
	return `${kind} ${text}`;
}
