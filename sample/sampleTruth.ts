import type { POPULATION } from './traits';

/** What the generator knows and no shop does: what models and classifiers are checked against. */
export interface SampleTruth {
	/** Customers with at least one order of which the shop kept money. */
	buyers: number;
	/** The distributions that customers were drawn from. */
	population: typeof POPULATION;
	/** One for each of the shop's customers, in the same order. */
	customers: CustomerTruth[];
	/** Numbers of the customers who are concerned loyalists, ascending: see `concernedLoyalists`. */
	concernedLoyalists: number[];
}

export interface CustomerTruth {
	/** The customer's number. */
	number: number;
	/** λ: orders a day on an average day of the year, while a customer. */
	ordersPerDay: number;
	/** μ: chance a day of leaving for good. */
	dropoutPerDay: number;
	/** The day on which the customer left, `YYYY-MM-DD`, or null for one who is still there at the end. */
	dropsOutOn: string | null;
	/** Mean of what an order comes to before discounts, in cents. */
	meanOrderCents: number;
	/** Chance of using a discount code when there is one, 0..1. */
	priceSensitivity: number;
	/** A loyal customer who stopped ordering because of the crisis. */
	pausesInCrisis: boolean;
}
