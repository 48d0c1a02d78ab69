export type ChurnRisk = 'low' | 'medium' | 'high';

/** Silence of so many usual gaps between orders is alarming whatever a model of all customers says. */
const GAPS_OF_SILENCE = 3;
/** One gap is no habit. */
const FEWEST_GAPS = 2;

/** What a customer's own orders say of their silence, in days. */
export interface Silence {
	/** From the first purchase day to the last. */
	readonly activeDays: number;
	/** From the last purchase day to the end of observation. */
	readonly silentDays: number;
	readonly repeatPurchases: number;
}

/** Whether a customer with a habit has been silent for at least three times their mean gap between orders. */
export function isOverdue({ activeDays, silentDays, repeatPurchases }: Silence): boolean {
	return (
		repeatPurchases >= FEWEST_GAPS && silentDays * repeatPurchases >= GAPS_OF_SILENCE * activeDays
	);
}

/**
 * How likely the customer is to be lost, in a word: by the churn probability, and high in any case for who is overdue.
 *
 * @param churnProbability 0..1; null where no model says, and then only who is overdue has a risk
 * @param from percents from which the risk is medium, and high
 *
 * @example
 * churnRiskOf(0.5, { activeDays: 60, silentDays: 20, repeatPurchases: 2 }, { medium: 40, high: 70 }) // 'medium'
 */
export function churnRiskOf(
	churnProbability: number | null,
	silence: Silence,
	from: { readonly medium: number; readonly high: number },
): ChurnRisk | null {
	if (isOverdue(silence)) return 'high';
	if (churnProbability === null) return null;
	const percent = churnProbability * 100;
	if (percent >= from.high) return 'high';
	return percent >= from.medium ? 'medium' : 'low';
}
