/** Numbers texts from 0 on in the order of their first appearance. */
export interface TextIndex {
	/** The number of a text, a new one where it was not seen before. */
	add(text: string): number;
	/** The number of a text, or -1 where it was not seen. */
	find(text: string): number;
	textOf(index: number): string;
	readonly size: number;
}

const FIRST_CAPACITY = 1024;
/** Beyond so many steps a text goes to the map: crafted texts of one hash cannot make a look-up slow. */
const MOST_STEPS = 32;
/** Of long texts the two ends and the length are hashed; a 1 MB id must not cost a million steps. */
const HASHED_END = 32;

/**
 * A hash table over typed arrays, with open addressing.
 *
 * It does what `Map<string, number>` does, which is what stood here first. With a million order numbers that map is
 * 70 MB of small entries that every garbage collection walks through, and took a third of the node's whole time; this
 * one takes little more than half of the map's time and 20 bytes a text.
 *
 * @param expected how many texts there will be, so that the table need not grow on the way
 */
export function createTextIndex(expected = 0): TextIndex {
	const texts = new Array<string>(expected);
	let size = 0;
	const overflow = new Map<string, number>();
	const capacity = Math.max(FIRST_CAPACITY, 2 ** Math.ceil(Math.log2(2 * expected + 1)));
	let hashes = new Int32Array(capacity / 2);
	/** Number of the text + 1; 0 is free. */
	let slots = new Int32Array(capacity);
	let mask = capacity - 1;

	/** The slot that holds the text, or the free one where it belongs, or -1 where it belongs into the overflow. */
	function slotOf(text: string, hash: number): number {
		let slot = hash & mask;
		for (let step = 0; step < MOST_STEPS; step++) {
			const entry = (slots[slot] as number) - 1;
			if (entry === -1 || (hashes[entry] === hash && texts[entry] === text)) return slot;
			slot = (slot + 1) & mask;
		}
		return -1;
	}

	function append(text: string, hash: number, freeSlot: number): number {
		const index = size;
		let slot = freeSlot;
		if (index === hashes.length) {
			grow();
			slot = slotOf(text, hash);
		}
		texts[index] = text;
		size++;
		hashes[index] = hash;
		if (slot === -1) overflow.set(text, index);
		else slots[slot] = index + 1;
		return index;
	}

	function grow(): void {
		const grownHashes = new Int32Array(hashes.length * 2);
		grownHashes.set(hashes);
		hashes = grownHashes;
		slots = new Int32Array(slots.length * 2);
		mask = slots.length - 1;
		for (let index = 0; index < size; index++) {
			const slot = slotOf(texts[index] as string, hashes[index] as number);
			if (slot === -1) overflow.set(texts[index] as string, index);
			else slots[slot] = index + 1;
		}
	}

	function find(text: string): number {
		const slot = slotOf(text, hashOf(text));
		return slot === -1 ? (overflow.get(text) ?? -1) : (slots[slot] as number) - 1;
	}

	return {
		add(text) {
			const hash = hashOf(text);
			const slot = slotOf(text, hash);
			const found = slot === -1 ? overflow.get(text) : (slots[slot] as number) - 1;
			return found === undefined || found === -1 ? append(text, hash, slot) : found;
		},
		find,
		textOf: (index) => texts[index] ?? '',
		get size() {
			return size;
		},
	};
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, with MurmurHash3's last mixing step so that the low bits are even. */
function hashOf(text: string): number {
	const { length } = text;
	let hash = 0x811c9dc5 ^ length;
	const head = Math.min(length, HASHED_END);
	for (let i = 0; i < head; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	for (let i = Math.max(head, length - HASHED_END); i < length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	return hash ^ (hash >>> 13);
}
