/** Of long texts the two ends and the length are hashed; a 1 MB id must not cost a million steps. */
const HASHED_END = 32;

/**
 * A number of 32 bits for a text, the same for the same text: FNV-1a (Fowler, Noll, Vo) over UTF-16 units, with
 * MurmurHash3's last mixing step so that the low bits are even. Texts of one hash can be made at will, so whoever relies
 * on it compares the texts as well.
 *
 * @param seed tells apart what the texts are of
 */
export function textHash(text: string, seed: number): number {
	const { length } = text;
	let hash = 0x811c9dc5 ^ length ^ Math.imul(seed, 0x9e3779b1);
	const head = Math.min(length, HASHED_END);
	for (let i = 0; i < head; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	for (let i = Math.max(head, length - HASHED_END); i < length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	return hash ^ (hash >>> 13);
}
