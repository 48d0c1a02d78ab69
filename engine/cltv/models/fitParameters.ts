import type { Sliced } from '../../slices/sliced';
import { hessianInSlices } from '../../statistics/hessian';
import { maximiseInSlices } from '../../statistics/maximise';
import type { SlicedObjective } from '../../statistics/objective';
import { invertPositiveDefinite } from '../../statistics/positiveDefinite';

/** The parameters under which data are likeliest, and how well they are known. */
export interface FittedParameters {
	readonly parameters: Float64Array;
	readonly logLikelihood: number;
	/** Of the logarithms of the parameters, n × n by rows; null where the data leave some of them open. */
	readonly covariance: Float64Array | null;
	/** Whether the search came to rest inside the bounds: false where a parameter tends to 0 or to infinity. */
	readonly converged: boolean;
}

/**
 * Fits parameters above 0 by maximum likelihood. Never fails: of data that say nothing it gives whatever point the search
 * reached.
 *
 * @param logLikelihood by log-parameters
 * @param starts where to begin, natural scale
 *
 * @example
 * // An exponential rate seen to let 3 events happen in a time of 6
 * runAtOnce(fitParameters(slicedObjective(([log], gradient) => {
 *   gradient[0] = 3 - 6 * Math.exp(log);
 *   return 3 * log - 6 * Math.exp(log);
 * }), [[1]])) // parameters [0.5], covariance [1 / 3]
 */
export function* fitParameters(
	logLikelihood: SlicedObjective,
	starts: ReadonlyArray<readonly number[]>,
): Sliced<FittedParameters> {
	const found = yield* maximiseInSlices(
		logLikelihood,
		starts.map((start) => start.map(Math.log)),
	);
	const bend = yield* hessianInSlices(logLikelihood, found.logParameters);
	return {
		parameters: found.logParameters.map(Math.exp),
		logLikelihood: found.value,
		covariance: covarianceOf(bend, found.logParameters.length),
		converged: found.converged && !found.atBound,
	};
}

/**
 * The covariance of estimates: the inverse of minus the Hessian of the log-likelihood at its maximum.
 *
 * @param bend the Hessian, n × n by rows
 * @returns null where the data leave some of the parameters open
 */
export function covarianceOf(bend: Float64Array, n: number): Float64Array | null {
	return invertPositiveDefinite(
		bend.map((entry) => -entry),
		n,
	);
}
