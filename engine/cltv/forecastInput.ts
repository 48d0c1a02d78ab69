import type { ShopPurchases } from './histories/shopPurchases';

/** What a forecast is made from: one entry a customer in every column, in the same order. */
export interface ForecastInput {
	readonly purchases: ShopPurchases;
	/** Net spend so far, in units of 1/10,000. */
	readonly spent: ArrayLike<number>;
	/** Upper-case ISO 4217 code, or null where the input says none. */
	readonly currency: string | null;
	/** The group whose model a customer is scored with, such as the country; left out: one model for all. */
	readonly groupOf?: (customer: number) => string | null;
}
