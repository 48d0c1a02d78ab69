/**
 * What customers did who can buy only at certain opportunities (an appeal a year, an event a month), in columns: each
 * distinct history once, with the number of customers who share it. Time is counted in opportunities.
 */
export interface OpportunityHistories {
	readonly length: number;
	/** Opportunities taken after the first purchase. */
	readonly x: Float64Array;
	/** The last opportunity taken, 0 where x is 0; from x to n. */
	readonly tx: Float64Array;
	/** Opportunities since the first purchase. */
	readonly n: Float64Array;
	/** How many customers have this history. */
	readonly weight: Float64Array;
}
