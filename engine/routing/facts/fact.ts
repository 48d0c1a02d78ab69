/** What a playbook asks of a customer. */
export type NumberFact =
	| 'orderCount'
	| 'recencyDays'
	| 'recencyScore'
	| 'frequencyScore'
	| 'monetaryScore'
	| 'discountShare'
	| 'churnProbability'
	| 'npsScore'
	/** Days since the last order, divided by the customer's usual days between orders. */
	| 'silence'
	/** The same at the moment when the crisis began. */
	| 'silenceBeforeCrisis';

export type TextFact = 'segment' | 'valueTier' | 'churnRisk' | 'sentiment';

export type YesFact =
	/** A survey answer is negative about what the crisis is about. */
	| 'worriedAboutCrisis'
	/** The first order was before the crisis began. */
	| 'customerBeforeCrisis'
	/** The last order was after the crisis began, and not after it ended. */
	| 'orderedInCrisis'
	/** The last order was after the crisis ended. */
	| 'orderedAfterCrisis';

/** A condition of a playbook, as its data file writes it. */
export type FactCondition =
	| {
			fact: NumberFact;
			atLeast?: number;
			atMost?: number;
			moreThan?: number;
	  }
	| { fact: TextFact; oneOf: readonly string[] }
	| { fact: YesFact; is: boolean }
	| { all: readonly FactCondition[] }
	| { any: readonly FactCondition[] };
