import type { PurchaseHistories } from '../../engine/cltv/histories/purchaseHistories';

/** A customer of the CDNOW sample as the reference figures see it: calibration 1997-01-01..1997-09-30, weeks = days/7. */
export interface CdnowCustomer {
	readonly id: string;
	readonly x: number;
	readonly tx: number;
	readonly T: number;
	/** Sum over the repeat purchases of the logarithm of the weeks since the purchase before. */
	readonly logGaps: number;
	/** Mean spend of the repeat purchase days; 0 where there is none. */
	readonly meanSpend: number;
	/** Purchase days in the 39 weeks after the calibration. */
	readonly holdoutX: number;
}

export interface Cdnow {
	/** 2,357 customers, in the order of the sample; days with zero spend count as purchases. */
	customers(): CdnowCustomer[];
	/** Their 1,016 distinct histories. */
	histories(): PurchaseHistories;
	/** Rows of the reference files, keyed by the header; every value is a string. */
	lifetimesReference(): Array<Record<string, string>>;
	btydReference(): Array<Record<string, string>>;
	donations(): Array<Record<string, string>>;
	cohorts(): Array<Record<string, string>>;
}

/** A `describe` over the CDNOW sample beside the repository, skipped by name where it is not there. */
export function describeWithCdnow(title: string, define: (cdnow: Cdnow) => void): void;

/** Distinct histories, with weights, of customers in rows. */
export function historiesOf(
	customers: ReadonlyArray<{ x: number; tx: number; T: number; logGaps: number }>,
): PurchaseHistories;
