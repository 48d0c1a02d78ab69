import type { SpendIndependenceVerdict } from '../spend/spendIndependence';
import type { Verdict } from '../verdict/verdict';

/**
 * The item that says what a forecast rests on, and with which later customers can be scored without fitting anything
 * again (see savedModel.ts). Shares are 0..1, money is in the main unit of the currency, unknown is null.
 */
export interface ModelReport extends FittedReport {
	readonly kind: 'cltvModel';
	readonly version: 1;
	readonly logLikelihood: number | null;
	readonly customers: number;
	/** Customers with a second purchase day. */
	readonly repeatCustomers: number;
	/** Days from the first purchase to the end of observation, less excluded periods. */
	readonly spanDays: number;
	readonly holdout: HoldoutReport | null;
	/** Every model that was tried, best first. */
	readonly candidates: readonly CandidateReport[];
	readonly spend: SpendReport | null;
	readonly subscription: SubscriptionReport | null;
	readonly totals: TotalReport;
	/** Models of their own, or the whole shop's, for each group; empty without groups. */
	readonly groups: readonly GroupReport[];
	readonly lowTier: LowTierReport;
	/** Least predicted value of each tier. */
	readonly valueTiers: {
		readonly high: number | null;
		readonly upper: number | null;
		readonly middle: number | null;
	} | null;
	/** Shares by which totals may be off for reasons that all customers share. */
	readonly uncertainty: { readonly parameters: number; readonly model: number };
	readonly analysisDate: string;
	readonly currency: string | null;
	readonly horizonMonths: number;
	readonly discountRate: number;
	readonly margin: number;
	readonly intervalLevel: number;
	readonly verdict: Verdict;
	/** What the operator should know and do, in sentences. */
	readonly advice: readonly string[];
}

/** A model and its parameters. */
export interface FittedReport {
	/** Name of the model, such as paretoNbd. */
	readonly model: string;
	/** Rhythm: every k-th event is a purchase; 1 is none. */
	readonly k: number;
	/** By name as in the paper; time is in weeks. */
	readonly parameters: Readonly<Record<string, number>>;
	/** Of the logarithms of the parameters, by rows; null where it does not matter or is not known. */
	readonly covariance: readonly number[] | null;
}

/** The forecast at the split beside what happened after it. */
export interface HoldoutReport {
	readonly days: number;
	readonly customers: number;
	readonly actualOrders: number;
	readonly predictedOrders: number;
	readonly bias: number | null;
	readonly mae: number;
	readonly rmse: number;
	/** The same of the forecast that every customer goes on at their own rate. */
	readonly naiveOrders: number;
	readonly naiveBias: number | null;
	readonly naiveMae: number;
	readonly naiveRmse: number;
}

export interface CandidateReport {
	readonly model: string;
	readonly k: number;
	/** The lower the better; see chooseModel. */
	readonly score: number;
	readonly chosen: boolean;
	/** Why it was not to be chosen whatever its score; null: it could have been. */
	readonly ruledOut: 'noRhythm' | 'noDropout' | 'unproven' | null;
	readonly predictedOrders: number | null;
	readonly bias: number | null;
	readonly mae: number | null;
	readonly rmse: number | null;
	/** Of the part that the model was fitted to. */
	readonly logLikelihood: number;
}

export interface SpendReport {
	readonly p: number;
	readonly q: number;
	readonly v: number;
	readonly outcome: 'fitted' | 'typical' | 'heavyTail';
	readonly repeatBuyers: number;
	/** Standard error of the mean order value, as a share. */
	readonly deviation: number;
	/** Correlation of how often and how much customers buy. */
	readonly correlation: number | null;
	readonly independence: SpendIndependenceVerdict;
}

export interface SubscriptionReport {
	readonly periodDays: number;
	readonly orderValue: number | null;
	/** Customers who are up to date with their renewals. */
	readonly active: number;
	readonly lost: number;
}

/** All customers together. The interval is that of the sum, not the sum of the ends. */
export interface TotalReport {
	readonly customers: number;
	readonly expectedOrders: number;
	readonly predictedValue: number | null;
	readonly predictedValueLow: number | null;
	readonly predictedValueHigh: number | null;
	readonly historicValue: number;
}

/** The sum over some customers, with the interval of the sum. */
export interface PredictedTotal {
	readonly predictedValue: number;
	readonly predictedValueLow: number;
	readonly predictedValueHigh: number;
}

export interface GroupReport extends FittedReport, TotalReport {
	readonly group: string | null;
	readonly repeatCustomers: number;
	/** Whether the group was too thin for a model of its own. */
	readonly usesWhole: boolean;
}

/** What would be lost by looking at the best customers only. */
export interface LowTierReport {
	readonly customers: number;
	readonly historicValue: number;
	readonly predictedValue: number;
	readonly rising: number;
}
