import type { SlicedObjective } from '../../../statistics/objective';
import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { fitParameters, type FittedParameters } from '../fitParameters';
import { betaGeometricBetaBinomialLogLikelihood } from './betaGeometricBetaBinomialLikelihood';
import type { OpportunityHistories } from './opportunityHistories';

/** Opportunities after a customer's last purchase are the steps of the likelihood, of some nanoseconds each. */
const STEPS_BETWEEN_PAUSES = 64 * STEPS_PER_SLICE;
/** The donations of the paper, and even odds of everything. */
const STARTS = [
	[1.2, 0.75, 0.66, 2.8],
	[1, 1, 1, 1],
];

/** `parameters` are alpha, beta, gamma and delta. */
export interface FittedOpportunities extends FittedParameters {
	readonly outcome: 'fitted';
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
	return { outcome: 'fitted', ...(yield* fitParameters(objective, STARTS)) };
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
