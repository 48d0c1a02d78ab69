/** Remembers hashes in a few bits each: what it has not seen was not added, what it has seen may have been. */
export interface HashFilter {
	add(hash: number): void;
	has(hash: number): boolean;
}

/** With eight bits for each, seven of eight hashes fall on a bit that no other one falls on. */
const BITS_PER_HASH = 8;
const WORD_BITS = 32;

/** @param expected how many hashes will be added; they are even in their low bits */
export function createHashFilter(expected: number): HashFilter {
	const bits = 2 ** Math.ceil(Math.log2(Math.max(expected * BITS_PER_HASH, WORD_BITS)));
	const words = new Uint32Array(bits / WORD_BITS);
	const mask = bits - 1;
	return {
		add(hash) {
			const bit = hash & mask;
			words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
		},
		has(hash) {
			const bit = hash & mask;
			return ((words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
		},
	};
}
