import { choleskyFactor } from '../../statistics/positiveDefinite';
import type { FittedModel } from '../fit/fitModel';
import { logPrior, type Prior } from '../prior/prior';

/**
 * Logarithm of the probability that a model gives to the histories before its parameters are known: the likelihood
 * averaged over the prior, by Laplace's method (MacKay 2003, "Information Theory, Inference, and Learning Algorithms",
 * chapter 28). A model that must leave its prior far behind to fit has little evidence, however well it fits.
 *
 * @param fitted with this prior at this strength
 * @param strength above 0
 * @returns −Infinity where the fit has no covariance
 */
export function logEvidence(fitted: FittedModel, prior: Prior, strength: number): number {
	const { model, parameters, logLikelihood, covariance } = fitted;
	const n = parameters.length;
	const factor = covariance === null ? null : choleskyFactor(covariance, n);
	if (factor === null) return -Infinity;
	let sum =
		logLikelihood + logPrior(prior, model, parameters.map(Math.log), strength, new Float64Array(n));
	for (let i = 0; i < n; i++) {
		const deviation = (prior.deviations[i] as number) / Math.sqrt(strength);
		sum += Math.log(factor[i * n + i] as number) - Math.log(deviation);
	}
	return sum;
}
