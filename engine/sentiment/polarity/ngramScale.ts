/**
 * What the n-grams of a text count beside its other figures. Longer texts say more, but repeat themselves: the sum grows
 * with the root of their length.
 */
export function ngramScale(words: number): number {
	return 1 / Math.sqrt(Math.max(2 * words, 1));
}
