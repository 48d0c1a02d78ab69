/**
 * Pseudo-random whole numbers from 1 to 2³² − 1, always the same for a seed: for simulations whose result must not change
 * from run to run. Its period is 2³² − 1.
 *
 * Source: Marsaglia 2003, "Xorshift RNGs", Journal of Statistical Software 8(14), the triple 13, 17, 5.
 *
 * @param seed any whole number but 0 (of which nothing but 0 would come)
 *
 * @example
 * const next = xorshift(2463534242);
 * next(); // 723471715
 */
export function xorshift(seed: number): () => number {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return state >>> 0;
	};
}
