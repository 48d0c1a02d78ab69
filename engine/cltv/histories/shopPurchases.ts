import type { PurchaseDays } from '../../customers/purchaseDays';

/** What all customers of a shop bought and when: one entry a customer in every column. */
export interface ShopPurchases {
	readonly days: PurchaseDays;
	/** Says what is known of the customers whose single purchases are not (`days.known` is 0); null where there are none. */
	readonly summaries: PurchaseSummaries | null;
}

/** Purchases of customers of whom only a summary is known; entries of other customers are not read. */
export interface PurchaseSummaries {
	/** Orders; two of one day count twice here, because nobody can tell. */
	readonly orders: ArrayLike<number>;
	/** Days since 1970-01-01, of the first and the last order. */
	readonly firstDay: ArrayLike<number>;
	readonly lastDay: ArrayLike<number>;
	/** Net spend in units of 1/10,000. */
	readonly spent: ArrayLike<number>;
}
