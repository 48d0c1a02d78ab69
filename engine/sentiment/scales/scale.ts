/**
 * What a score measures.
 *
 * - `nps`: likelihood to recommend, 0 to 10
 * - `csat`: satisfaction
 * - `ces`: customer effort: how easy it was
 * - `stars`: a rating, which counts as satisfaction
 */
export type Scale = 'nps' | 'csat' | 'ces' | 'stars';

/** A scale with its ends. */
export interface ScaleRange {
	readonly scale: Scale;
	readonly low: number;
	readonly high: number;
	/** Whether the low end is the good one: "How much effort did it take?" */
	readonly isReversed: boolean;
}

/** A score that somebody gave, on its scale. */
export interface GivenScore {
	value: number;
	range: ScaleRange;
}
