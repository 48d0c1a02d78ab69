/**
 * The steps of a trie over numbered words: from a node, with a word, to the next node. Open addressing over one typed
 * array: a book has thousands of nodes, and a `Map` for each of them kept the garbage collector busy while it was made.
 */
export interface StepTable {
	/** The node that a step leads to; 0 where there is none. The number of a word may be negative. */
	nodeAfter(node: number, word: number): number;
	/** Adds a step that is not there yet. */
	add(node: number, word: number, target: number): void;
}

const FIRST_SIZE = 8192;

export function createStepTable(): StepTable {
	let count = 0;
	let mask = FIRST_SIZE - 1;
	/** Node, word and target of each slot; a target of 0 is a free slot. */
	let slots = new Int32Array(3 * FIRST_SIZE);

	/** Where a step is in the table, or the free slot where it belongs. */
	function slotOf(node: number, word: number): number {
		let slot = mixed(node, word) & mask;
		for (;;) {
			const at = 3 * slot;
			if (slots[at + 2] === 0 || (slots[at] === node && slots[at + 1] === word)) return at;
			slot = (slot + 1) & mask;
		}
	}

	function grow(): void {
		const before = slots;
		slots = new Int32Array(2 * before.length);
		mask = 2 * mask + 1;
		for (let at = 0; at < before.length; at += 3) {
			if (before[at + 2] === 0) continue;
			slots.set(
				before.subarray(at, at + 3),
				slotOf(before[at] as number, before[at + 1] as number),
			);
		}
	}

	return {
		nodeAfter: (node, word) => slots[slotOf(node, word) + 2] as number,
		add(node, word, target) {
			if (2 * ++count > mask) grow();
			const at = slotOf(node, word);
			slots[at] = node;
			slots[at + 1] = word;
			slots[at + 2] = target;
		},
	};
}

/** Two numbers mixed into one, as in MurmurHash3. */
function mixed(node: number, word: number): number {
	const both = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
	return both ^ (both >>> 15);
}
