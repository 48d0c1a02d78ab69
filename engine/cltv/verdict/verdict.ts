export const VERDICTS = ['reliable', 'useWithCare', 'notEnoughData'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Below so many a forecast rests more on other shops than on this one. */
export const FEWEST_FOR_CARE = 40;
/** From so many on it can be relied on, as vendors ask too (Omnisend: 100 returning customers). */
export const FEWEST_FOR_RELIANCE = 100;
/** A total that is off by more is no basis for a budget. */
const LARGEST_BIAS = 0.2;

/** What the verdict rests on. */
export interface Evidence {
	readonly repeatCustomers: number;
	/** Whether a model was fitted to this shop: an operator may want the historical value although one could be. */
	readonly isModelled: boolean;
	/** Null where the history is too short to hold out a part. */
	readonly holdout: {
		readonly actualOrders: number;
		readonly predictedOrders: number;
		readonly mae: number;
		readonly naiveMae: number;
	} | null;
}

/**
 * How far a forecast can be trusted: `reliable` with 100 repeat customers, and a holdout whose total the model met
 * within 20% and whose customers it met no worse than carrying on their past rates would have; `notEnoughData` below 40
 * repeat customers; else `useWithCare`.
 */
export function verdictOf({ repeatCustomers, isModelled, holdout }: Evidence): Verdict {
	if (repeatCustomers < FEWEST_FOR_CARE) return 'notEnoughData';
	if (!isModelled || repeatCustomers < FEWEST_FOR_RELIANCE || holdout === null)
		return 'useWithCare';
	const { actualOrders, predictedOrders, mae, naiveMae } = holdout;
	const isTotalMet = Math.abs(predictedOrders - actualOrders) <= LARGEST_BIAS * actualOrders;
	return isTotalMet && mae <= naiveMae ? 'reliable' : 'useWithCare';
}
