import { hessianInSlices } from '../../../statistics/hessian';
import { maximiseInSlices } from '../../../statistics/maximise';
import type { SlicedObjective } from '../../../statistics/objective';
import { invertPositiveDefinite } from '../../../statistics/positiveDefinite';
import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { betaGeometricBetaBinomialLogLikelihood } from './betaGeometricBetaBinomialLikelihood';
import type { OpportunityHistories } from './opportunityHistories';

/** Opportunities after a customer's last purchase are the steps of the likelihood, of some nanoseconds each. */
const STEPS_BETWEEN_PAUSES = 64 * STEPS_PER_SLICE;
/** The donations of the paper, and even odds of everything. */
const STARTS = [
	[1.2, 0.75, 0.66, 2.8],
	[1, 1, 1, 1],
];

export interface FittedOpportunities {
	readonly outcome: 'fitted';
	/** alpha, beta, gamma, delta */
	readonly parameters: Float64Array;
	readonly logLikelihood: number;
	/** Of the logarithms of the parameters, 4 × 4 by rows; null where the histories leave some of them open. */
	readonly covariance: Float64Array | null;
	/** Whether the search came to rest inside the bounds: false where a parameter tends to 0 or to infinity. */
	readonly converged: boolean;
}

/** `nothingToFit`: no customer had an opportunity after the first purchase. */
export type OpportunityFit = FittedOpportunities | { readonly outcome: 'nothingToFit' };

/**
 * Fits the BG/BB model by maximum likelihood.
 *
 * @example
 * runAtOnce(fitBetaGeometricBetaBinomial(donations)) // parameters 1.2035, 0.7497, 0.6567, 2.7834
 */
export function* fitBetaGeometricBetaBinomial(
	histories: OpportunityHistories,
): Sliced<OpportunityFit> {
	const slices = slicesOf(histories);
	if (slices.length === 0) return { outcome: 'nothingToFit' };
	const part = new Float64Array(4);
	const objective: SlicedObjective = function* evaluate(logParameters, gradient) {
		const parameters = logParameters.map(Math.exp);
		let sum = 0;
		gradient.fill(0);
		for (const slice of slices) {
			yield;
			sum += betaGeometricBetaBinomialLogLikelihood(parameters, slice, part);
			for (let i = 0; i < 4; i++) gradient[i] = (gradient[i] as number) + (part[i] as number);
		}
		return sum;
	};
	const found = yield* maximiseInSlices(
		objective,
		STARTS.map((start) => start.map(Math.log)),
	);
	const bend = yield* hessianInSlices(objective, found.logParameters);
	return {
		outcome: 'fitted',
		parameters: found.logParameters.map(Math.exp),
		logLikelihood: found.value,
		covariance: invertPositiveDefinite(
			bend.map((entry) => -entry),
			4,
		),
		converged: found.converged && !found.atBound,
	};
}

/** Parts of about the same number of steps; none where nobody had an opportunity. */
function slicesOf({ length, x, tx, n, weight }: OpportunityHistories): OpportunityHistories[] {
	const slices: OpportunityHistories[] = [];
	let from = 0;
	let steps = 0;
	let opportunities = 0;
	for (let row = 0; row < length; row++) {
		steps += 16 + (n[row] as number) - (tx[row] as number);
		opportunities += (n[row] as number) * (weight[row] as number);
		if (steps < STEPS_BETWEEN_PAUSES && row < length - 1) continue;
		slices.push({
			length: row + 1 - from,
			x: x.subarray(from, row + 1),
			tx: tx.subarray(from, row + 1),
			n: n.subarray(from, row + 1),
			weight: weight.subarray(from, row + 1),
		});
		from = row + 1;
		steps = 0;
	}
	return opportunities > 0 ? slices : [];
}
