import type { ScaleRange } from './scale';

/** From here on, of 1 to 5, a customer is satisfied: 4 and 5. */
export const LOWEST_SATISFIED = 4;
/** Up to here a customer is dissatisfied: 1 and 2. */
export const HIGHEST_DISSATISFIED = 2;

/**
 * A score of satisfaction as one of 1 to 5, so that scales of different lengths add up: on 1 to 5 the score itself, on
 * another scale its place between the two ends. 4 and more is then 6–7 of 7 and 8–10 of 10; where 1 is the best, 1 is 5.
 *
 * @returns to two decimals
 * @example
 * satisfactionOf(4, { scale: 'csat', low: 1, high: 5, isReversed: false }) // 4
 * satisfactionOf(10, { scale: 'csat', low: 0, high: 10, isReversed: false }) // 5
 */
export function satisfactionOf(score: number, { low, high, isReversed }: ScaleRange): number {
	const steps = isReversed ? high - score : score - low;
	return Math.round(100 * (1 + (4 * steps) / (high - low))) / 100;
}
