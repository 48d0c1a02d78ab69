/** What the rows of a table stand for. */
export type RowKind =
	/** One row an order. */
	| 'orders'
	/** Several rows an order, each with the amount of its own line. */
	| 'lines'
	/** Several rows an order, each with the total of the whole order. */
	| 'repeatedTotals'
	/** One row a customer, added up already. */
	| 'summaries';
