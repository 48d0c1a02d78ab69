/**
 * What a shop's customers did, in columns: each distinct history once, with the number of customers who share it. Time
 * is in weeks (days / 7, exactly), so that fitted parameters can be compared with published ones.
 */
export interface PurchaseHistories {
	readonly length: number;
	/** Repeat purchases: days with a purchase after the first such day. */
	readonly x: Float64Array;
	/** Weeks from the first purchase day to the last one; 0 where x is 0. */
	readonly tx: Float64Array;
	/** Weeks from the first purchase day to the end of observation; at least tx. */
	readonly T: Float64Array;
	/** How many customers have this history. */
	readonly weight: Float64Array;
	/**
	 * Sum over all customers and repeat purchases of the logarithm of the weeks since the purchase before: all that the
	 * likelihood of a regular rhythm needs beyond x, tx and T. Null where only summaries are known.
	 */
	readonly logGaps: number | null;
}
