import type { Sliced } from '../../../slices/sliced';
import { slicedObjective } from '../../../statistics/objective';
import { fitParameters, type FittedParameters } from '../fitParameters';
import type { RenewalHistories } from './renewalHistories';
import { shiftedBetaGeometric } from './shiftedBetaGeometric';

/** Few leave, from the paper; and even odds. */
const STARTS = [
	[0.7, 3],
	[1, 1],
];

/** `parameters` are alpha and beta. */
export interface FittedRenewals extends FittedParameters {
	readonly outcome: 'fitted';
}

/**
 * `noRenewals`: no renewal has come up yet; `nobodyLeft`: every renewal was made; `everybodyLeft`: none was. Of these
 * nothing can be learnt that a share of 100% or 0% does not say.
 */
export type RenewalFit =
	| FittedRenewals
	| { readonly outcome: 'noRenewals' | 'nobodyLeft' | 'everybodyLeft' };

/**
 * Fits the shifted beta geometric model by maximum likelihood.
 *
 * @example
 * runAtOnce(fitShiftedBetaGeometric(renewalsOfCohort([1000, 869, 743, 653, 593, 551, 517, 491])))
 * // parameters 0.668, 3.806
 */
export function* fitShiftedBetaGeometric(histories: RenewalHistories): Sliced<RenewalFit> {
	let made = 0;
	let missed = 0;
	for (let row = 0; row < histories.length; row++) {
		const renewals = histories.renewals[row] as number;
		if (renewals === 0) continue;
		const lost = histories.lost[row] as number;
		missed += lost;
		made += (histories.kept[row] as number) * renewals + lost * (renewals - 1);
	}
	if (made + missed === 0) return { outcome: 'noRenewals' };
	if (missed === 0) return { outcome: 'nobodyLeft' };
	if (made === 0) return { outcome: 'everybodyLeft' };
	const objective = slicedObjective((logParameters, gradient) =>
		shiftedBetaGeometric.logLikelihood(logParameters.map(Math.exp), histories, gradient),
	);
	return { outcome: 'fitted', ...(yield* fitParameters(objective, STARTS)) };
}
