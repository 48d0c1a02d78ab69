import { hessianInSlices } from '../../statistics/hessian';
import type { Sliced } from '../../slices/sliced';
import { covarianceOf, type FittedParameters } from '../models/fitParameters';
import { likelihoodInSlices, maximiseLikelihood } from './maximiseLikelihood';
import type { TransactionModel } from '../models/transactionModel';
import { logPrior, type Prior } from '../prior/prior';
import type { PurchaseHistories } from '../histories/purchaseHistories';

/**
 * A parameter beyond 10,000, or below a ten-thousandth, stands for a limit: nobody leaves, or all customers are alike.
 * Going on towards it changes no forecast.
 */
const LARGEST_LOG = Math.log(10_000);
const MOST_ITERATIONS = 60;

export interface FitOptions {
	/** Pulls the parameters towards those of other shops; plain maximum likelihood without one. */
	readonly prior?: Prior;
	/** How strongly, 0..1; see `priorStrength`. */
	readonly strength?: number;
	/** Parameters near which the maximum is expected: saves the search from other starts. */
	readonly near?: ArrayLike<number>;
}

/** A model with the parameters that fit a shop best. */
export interface FittedModel extends FittedParameters {
	readonly model: TransactionModel;
	/** Of the histories alone, without the prior. */
	readonly logLikelihood: number;
}

/**
 * Fits a model to a shop's histories by maximum likelihood, penalised by a prior when one is given. The covariance is
 * the inverse of minus the Hessian of the (penalised) log-likelihood at the maximum.
 * Never fails: of histories that say nothing the prior is returned, and without one whatever point the search reached.
 *
 * @example
 * // The CDNOW sample
 * runAtOnce(fitModel(bgNbd, histories)).parameters // 0.2426, 4.4136, 0.7929, 2.4259
 */
export function* fitModel(
	model: TransactionModel,
	histories: PurchaseHistories,
	{ prior, strength = 1, near }: FitOptions = {},
): Sliced<FittedModel> {
	const penalty =
		prior === undefined
			? undefined
			: (logParameters: Float64Array, gradient: Float64Array) =>
					logPrior(prior, model, logParameters, strength, gradient);
	const maximum = yield* maximiseLikelihood(model, histories, {
		penalty,
		starts: near === undefined ? undefined : [near],
		lower: -LARGEST_LOG,
		upper: LARGEST_LOG,
		maxIterations: MOST_ITERATIONS,
	});
	const bend = yield* hessianInSlices(
		likelihoodInSlices(model, histories, penalty),
		maximum.logParameters,
		maximum.gradient,
	);
	const parameters = maximum.logParameters.map(Math.exp);
	return {
		model,
		parameters,
		logLikelihood:
			maximum.value - (penalty?.(maximum.logParameters, new Float64Array(parameters.length)) ?? 0),
		covariance: covarianceOf(bend, parameters.length),
		converged: maximum.converged && !maximum.atBound,
	};
}
