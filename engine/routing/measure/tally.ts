/** What the customers of one group did. Money in the main unit. */
export interface Tally {
	/** Customers whose days are over: the others are not counted anywhere else. */
	customers: number;
	/** Customers who are still being watched. */
	watched: number;
	buyers: number;
	orders: number;
	discountedOrders: number;
	revenue: number;
	/** Sum over the customers of the square of what each spent. */
	revenueSquares: number;
	/** The same customers in as many days before they were routed. */
	buyersBefore: number;
	/** Who bought in both. */
	buyersBoth: number;
	revenueBefore: number;
}

export function emptyTally(): Tally {
	return {
		customers: 0,
		watched: 0,
		buyers: 0,
		orders: 0,
		discountedOrders: 0,
		revenue: 0,
		revenueSquares: 0,
		buyersBefore: 0,
		buyersBoth: 0,
		revenueBefore: 0,
	};
}
