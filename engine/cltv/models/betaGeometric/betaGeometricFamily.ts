/**
 * What the beta-geometric models differ in. All say: while a customer, one buys at a rate of one's own (gamma
 * distributed, shape r, rate α), and after a purchase may drop out with a probability of one's own (beta, a and b).
 */
export interface BetaGeometricFamily {
	/** A purchase is every k-th event of a Poisson process: 1 is no rhythm. */
	readonly k: number;
	/** 1 where the first purchase, too, may be the last; 0 (with k = 1 only) where only a repeat purchase may. */
	readonly firstMayBeLast: 0 | 1;
}
