/** How much may be spent, on whom first. */
export interface Budget {
	/** At most so many customers. */
	customers?: number;
	/** At most so much money, in the currency of the costs. */
	total?: number;
	/** What one customer costs, where the item does not say. */
	costEach: number;
	/** Field with what the customer costs. */
	costField?: string;
}

export interface Priority {
	/** Fields of the worth of a customer and of the probability of losing them, whose product is the value at risk. */
	valueField: string;
	churnField: string;
	budget: Budget;
}
