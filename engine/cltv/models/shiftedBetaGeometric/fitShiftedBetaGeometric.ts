import { maximiseInSlices } from '../../../statistics/maximise';
import { hessianInSlices } from '../../../statistics/hessian';
import { slicedObjective } from '../../../statistics/objective';
import { invertPositiveDefinite } from '../../../statistics/positiveDefinite';
import type { Sliced } from '../../../slices/sliced';
import type { RenewalHistories } from './renewalHistories';
import { shiftedBetaGeometric } from './shiftedBetaGeometric';

/** Few leave, from the paper; and even odds. */
const STARTS = [
	[0.7, 3],
	[1, 1],
].map((start) => start.map(Math.log));

export interface FittedRenewals {
	readonly outcome: 'fitted';
	/** alpha, beta */
	readonly parameters: Float64Array;
	readonly logLikelihood: number;
	/** Of the logarithms of the parameters, 2 × 2 by rows; null where the renewals leave some of them open. */
	readonly covariance: Float64Array | null;
	/** Whether the search came to rest inside the bounds: false where all customers are alike. */
	readonly converged: boolean;
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
	const found = yield* maximiseInSlices(objective, STARTS);
	const bend = yield* hessianInSlices(objective, found.logParameters);
	return {
		outcome: 'fitted',
		parameters: found.logParameters.map(Math.exp),
		logLikelihood: found.value,
		covariance: invertPositiveDefinite(
			bend.map((entry) => -entry),
			2,
		),
		converged: found.converged && !found.atBound,
	};
}
