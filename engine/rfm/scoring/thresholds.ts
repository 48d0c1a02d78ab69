import type { CutPoint } from './cutPoints';

/** Days since the last order that most shops look at; with five scores: up to 30, 90, 180, 365 days and beyond. */
const FIVE_SCORE_DAYS = [365, 180, 90, 30];
/** With three scores, Klaviyo's: up to 180 days, up to 365 days, beyond. */
const THREE_SCORE_DAYS = [365, 180];
const LONGEST_DAYS = 365;
const SHORTEST_DAYS = 30;

/** From how many orders on the next score begins; a first order scores 1, a second 2. */
const ORDER_STEPS = [2, 3, 4, 6, 8, 10, 12, 15, 20];

/** Total spending as a multiple of the shop's average order: the lowest and the highest step, as powers of two. */
const LOWEST_SPENDING_POWER = -1;
const HIGHEST_SPENDING_POWER = 2;

/**
 * Recency thresholds for any number of scores, as cut points over minus the days.
 *
 * @param scale 3 to 10
 * @example
 * defaultRecencyThresholds(5) // days 365, 180, 90, 30
 */
export function defaultRecencyThresholds(scale: number): number[] {
	if (scale === 5) return [...FIVE_SCORE_DAYS];
	if (scale === 3) return [...THREE_SCORE_DAYS];
	// Even steps on a logarithmic scale: a week matters much after a month and nothing after a year.
	const ratio = Math.log(SHORTEST_DAYS / LONGEST_DAYS) / (scale - 2);
	return Array.from({ length: scale - 1 }, (_, step) =>
		Math.round(LONGEST_DAYS * Math.exp(ratio * step)),
	);
}

/** Frequency thresholds: from how many orders on each next score begins. */
export function defaultFrequencyThresholds(scale: number): number[] {
	return ORDER_STEPS.slice(0, scale - 1);
}

/**
 * Monetary thresholds in money. No amount fits every shop, so they are multiples of the shop's own average order, from
 * half of it to four times; with five scores: 0.5, 1, 2 and 4.
 *
 * @param averageOrderValue in the main unit of the currency
 */
export function defaultMonetaryThresholds(scale: number, averageOrderValue: number): number[] {
	const step = (HIGHEST_SPENDING_POWER - LOWEST_SPENDING_POWER) / (scale - 2);
	return Array.from(
		{ length: scale - 1 },
		(_, i) => averageOrderValue * 2 ** (LOWEST_SPENDING_POWER + i * step),
	);
}

/**
 * Cut points from thresholds as an operator writes them. A threshold belongs to the better side: 30 days is still "up
 * to 30 days", 100 is "100 or more".
 *
 * @param days days since the last order, in any order
 */
export function recencyCutPoints(days: readonly number[]): CutPoint[] {
	return [...days].sort((a, b) => b - a).map((day) => ({ at: -day, inclusive: true }));
}

/** As `recencyCutPoints`, for measures of which more is better. */
export function ascendingCutPoints(thresholds: readonly number[]): CutPoint[] {
	// Nothing reaches a threshold of nothing: who spent 0 has not spent "0 or more".
	return [...thresholds].sort((a, b) => a - b).map((at) => ({ at, inclusive: at > 0 }));
}
