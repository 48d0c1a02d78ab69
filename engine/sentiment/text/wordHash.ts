/** Where the hash of a word starts (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0;

const PRIME = 0x01000193;

/**
 * Adds one UTF-16 unit to a hash, so that a word is hashed while it is read.
 *
 * Source: Fowler, Noll and Vo, FNV-1a (draft-eastlake-fnv).
 */
export function hashUnit(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, PRIME);
}

/**
 * The hash under which a word list finds a word: that of `Word.hash`.
 *
 * @example
 * wordHash('good') === readText('Good!').words[0].hash // true
 */
export function wordHash(text: string): number {
	let hash = HASH_START;
	for (let at = 0; at < text.length; at++) hash = hashUnit(hash, text.charCodeAt(at));
	return hash;
}

/**
 * The hashes of the words of lists, which are parted by spaces.
 *
 * @example
 * hashesOf('no not', 'kein') // those of three words
 */
export function hashesOf(...lists: readonly string[]): ReadonlySet<number> {
	return new Set(lists.flatMap((list) => list.split(' ').filter(Boolean).map(wordHash)));
}
