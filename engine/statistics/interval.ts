/** Limits between which a quantity lies, at the confidence that was asked for. */
export interface Interval {
	low: number;
	high: number;
}
