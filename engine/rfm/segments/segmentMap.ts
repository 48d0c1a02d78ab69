/** What is known of a customer when the segment is chosen. */
export interface ScoredCustomer {
	/** Scores on the scale of the map (`SegmentMap.scale`). */
	recencyScore: number;
	frequencyScore: number;
	monetaryScore: number;
	orderCount: number;
	recencyDays: number;
	/** Days from the first order to the last. */
	activeDays: number;
	/** Share of orders with a discount, 0..1, or null where no order says. */
	discountShare: number | null;
}

export interface Segment {
	name: string;
	/** What to do for these customers now, one sentence; null for segments that an operator made up. */
	action: string | null;
}

/** A way to divide scored customers into named segments. */
export interface SegmentMap {
	/** The number of scores that the map's rules are written for; other scales are converted to it. */
	scale: number;
	/** From the most valuable relationship to the least: a customer who moves toward the front moves up. */
	segments: readonly Segment[];
	/** The name of the customer's segment, one of `segments`. */
	segmentOf(customer: ScoredCustomer): string;
}

/**
 * A score on another scale, at the nearest step of the same part of the way from worst to best: the best stays the best
 * and the worst the worst.
 *
 * @example
 * rescale(10, 10, 5) // 5
 * rescale(2, 5, 3) // 2
 * rescale(1, 3, 5) // 1
 */
export function rescale(score: number, from: number, to: number): number {
	return from === to ? score : 1 + Math.round(((score - 1) * (to - 1)) / (from - 1));
}
