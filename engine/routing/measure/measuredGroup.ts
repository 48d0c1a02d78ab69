import type { Verdict } from './verdictOf';

/** One row of the result: a group of a segment. Unknown is null; shares are between 0 and 1. */
export interface MeasuredGroup {
	experiment: string | null;
	segment: string;
	group: string;
	customers: number;
	/** Customers whose days are not over, and who are not in the figures. */
	customersWatched: number;
	/** Share of the customers of the experiment. */
	share: number;
	buyers: number;
	conversion: number | null;
	conversionBefore: number | null;
	/** Conversion less that before, with its interval: 0.02 is two percentage points more. */
	conversionChange: number | null;
	conversionChangeLow: number | null;
	conversionChangeHigh: number | null;
	orders: number;
	/** Share of the orders that were at a discount. */
	discountShare: number | null;
	revenue: number;
	revenuePerCustomer: number | null;
	revenuePerCustomerBefore: number | null;
	averageOrderValue: number | null;
	currency: string | null;
	/** The group that this one is compared with; null for that group itself, and without an experiment. */
	comparedWith: string | null;
	conversionDifference: number | null;
	conversionDifferenceLow: number | null;
	conversionDifferenceHigh: number | null;
	lift: number | null;
	liftLow: number | null;
	/** Null also where the lift could be of any size. */
	liftHigh: number | null;
	pValue: number | null;
	/** For how many comparisons were made (Holm); the verdict goes by this one. */
	pValueAdjusted: number | null;
	revenueDifference: number | null;
	revenueDifferenceLow: number | null;
	revenueDifferenceHigh: number | null;
	revenuePValue: number | null;
	/** In each of two equal groups, to show a lift of 10% in four of five tries. */
	customersNeeded: number | null;
	verdict: Verdict | null;
	advice: string | null;
}
