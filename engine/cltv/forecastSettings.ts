import type { ExcludedPeriod } from './histories/activeClock';
import { TRANSACTION_MODELS } from './models/transactionModel';
import type { SavedModel } from './saved/savedModel';

export const FORECAST_MODELS = [
	'auto',
	...TRANSACTION_MODELS,
	'shiftedBetaGeometric',
	'historical',
] as const;

export type ForecastModelName = (typeof FORECAST_MODELS)[number];

/** What the operator decides about a forecast; percents are 0..100 as in the node's parameters. */
export interface ForecastSettings {
	readonly model: ForecastModelName;
	/** End of observation and begin of the forecast: days since 1970-01-01. Purchases after it are not seen. */
	readonly analysisDay: number;
	/** How far ahead to look; a month is 30.4375 days. Above 0. */
	readonly horizonMonths: number;
	/** Percent a year by which later money is worth less. */
	readonly discountRate: number;
	/** Percent of revenue that is left after the cost of goods; predicted values are of the margin. */
	readonly margin: number;
	/** Percent of customers for whom what happens is to lie between Low and High. */
	readonly intervalLevel: number;
	/** Times that say nothing about customers: cut out of the clock. */
	readonly excludedPeriods: readonly ExcludedPeriod[];
	/** Percent of churn probability from which the risk is medium, and high. */
	readonly churnRisk: { readonly medium: number; readonly high: number };
	/** Three predicted values at which the tier rises, ascending; null: the top 10%, 25% and 50% of customers. */
	readonly valueTierThresholds: readonly [number, number, number] | null;
	/** Percent of the predicted value that winning such a customer may cost; null: not shown. */
	readonly acquisitionCostShare: number | null;
	/** Days between two renewals; null: found in the purchases. Only for subscriptions. */
	readonly subscriptionPeriodDays: number | null;
	/** Days held out to compare the models; null: a third of the history. */
	readonly heldOutDays: number | null;
	/** A model fitted before: customers are scored with it, and nothing is fitted. */
	readonly savedModel: SavedModel | null;
}

/** What a forecast is like when nothing is filled in, but for the day it is made. */
export const DEFAULT_FORECAST_SETTINGS: Omit<ForecastSettings, 'analysisDay'> = {
	model: 'auto',
	horizonMonths: 12,
	discountRate: 10,
	margin: 100,
	intervalLevel: 80,
	excludedPeriods: [],
	churnRisk: { medium: 40, high: 70 },
	valueTierThresholds: null,
	acquisitionCostShare: null,
	subscriptionPeriodDays: null,
	heldOutDays: null,
	savedModel: null,
};
