import { fitShiftedBetaGeometric } from '../models/shiftedBetaGeometric/fitShiftedBetaGeometric';
import type { RenewalHistories } from '../models/shiftedBetaGeometric/renewalHistories';
import type { Sliced } from '../../slices/sliced';

/** The regular customers of Fader & Hardie (2007): what renewals are like when none has come up. */
const TYPICAL: readonly [number, number] = [0.704, 1.182];
/** Customers who are all alike: so large a sum of the parameters leaves no difference between them. */
const ALIKE = 100;

export interface FittedSubscription {
	readonly parameters: readonly [alpha: number, beta: number];
	readonly logLikelihood: number | null;
}

/**
 * Fits the shifted beta geometric model; where the renewals say too little for it, everybody is given the retention that
 * was seen, with half a customer more on both sides.
 */
export function* fitRenewals(histories: RenewalHistories): Sliced<FittedSubscription> {
	const fit = yield* fitShiftedBetaGeometric(histories);
	if (fit.outcome === 'fitted') {
		const [alpha, beta] = Array.from(fit.parameters) as [number, number];
		return { parameters: [alpha, beta], logLikelihood: fit.logLikelihood };
	}
	if (fit.outcome === 'noRenewals') return { parameters: TYPICAL, logLikelihood: null };
	let made = 0.5;
	let missed = 0.5;
	for (let row = 1; row < histories.length; row++) {
		const lost = histories.lost[row] as number;
		missed += lost;
		made += (histories.kept[row] as number) * row + lost * (row - 1);
	}
	const retention = made / (made + missed);
	return { parameters: [ALIKE * (1 - retention), ALIKE * retention], logLikelihood: null };
}
