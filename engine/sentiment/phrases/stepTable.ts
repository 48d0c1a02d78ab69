/**
 * The steps of a trie over numbered words: from a node, with a word, to the next node. Frozen into typed arrays with open
 * addressing, for a `Map` with keys made of two numbers took half of the time of reading an answer.
 */
export interface StepTable {
	/** The node that a step leads to; 0 where there is none. */
	nodeAfter(node: number, word: number): number;
}

/** @param steps of each node, the next node by the number of a word; numbers may be negative */
export function createStepTable(steps: ReadonlyArray<ReadonlyMap<number, number>>): StepTable {
	const count = steps.reduce((sum, each) => sum + each.size, 0);
	const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
	const mask = size - 1;
	const nodes = new Int32Array(size);
	const words = new Int32Array(size);
	const targets = new Int32Array(size);
	steps.forEach((each, node) => {
		for (const [word, target] of each) {
			let slot = slotFor(node, word) & mask;
			while (targets[slot] !== 0) slot = (slot + 1) & mask;
			nodes[slot] = node;
			words[slot] = word;
			targets[slot] = target;
		}
	});
	return {
		nodeAfter(node, word) {
			let slot = slotFor(node, word) & mask;
			for (;;) {
				const target = targets[slot] as number;
				if (target === 0 || (nodes[slot] === node && words[slot] === word)) return target;
				slot = (slot + 1) & mask;
			}
		},
	};
}

/** Two numbers mixed into one, as in MurmurHash3. */
function slotFor(node: number, word: number): number {
	const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
	return mixed ^ (mixed >>> 15);
}
