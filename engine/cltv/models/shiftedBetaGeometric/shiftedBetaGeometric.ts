import { digammaDifference } from '../../../statistics/digammaDifference';
import { hypergeometricTail, VALUE } from '../../../statistics/hypergeometricTail';
import { logRisingFactorial } from '../../../statistics/logRisingFactorial';
import type { RenewalHistories } from './renewalHistories';
import type { Parameters } from '../transactionModel';

/**
 * Shifted beta geometric model of subscriptions (Fader & Hardie 2007, "How to project customer retention"): at every
 * renewal a customer leaves with their own probability θ ~ Beta(alpha, beta). Retention rises with age although nobody
 * changes, because those who leave easily have left.
 *
 * @example
 * // The high-end cohort of the paper: 869 of 1,000 renew the first time.
 * shiftedBetaGeometric.retentionRate([0.668, 3.806], 1) // 0.851
 */
export const shiftedBetaGeometric = {
	parameterNames: ['alpha', 'beta'],
	logLikelihood,
	survival,
	retentionRate,
	expectedRenewals,
	discountedResidualLifetime,
} as const;

/**
 * Log-likelihood of the customers lost at each renewal, and of those kept (equations 5 and 6 of the paper).
 *
 * @param gradient when given, is filled with the derivatives by the logarithms of the parameters
 */
function logLikelihood(
	parameters: Parameters,
	histories: RenewalHistories,
	gradient?: Float64Array,
): number {
	const alpha = parameters[0] as number;
	const beta = parameters[1] as number;
	const both = alpha + beta;
	let sum = 0;
	let byAlpha = 0;
	let byBeta = 0;
	for (let row = 0; row < histories.length; row++) {
		const renewals = histories.renewals[row] as number;
		const kept = histories.kept[row] as number;
		const lost = renewals > 0 ? (histories.lost[row] as number) : 0;
		if (kept > 0) {
			const slope = digammaDifference(both, renewals);
			sum += kept * logSurvival(alpha, beta, renewals);
			byAlpha -= kept * slope;
			byBeta += kept * (digammaDifference(beta, renewals) - slope);
		}
		if (lost > 0) {
			const before = renewals - 1;
			const slope = digammaDifference(both, renewals);
			sum += lost * (logSurvival(alpha, beta, before) + Math.log(alpha / (both + before)));
			byAlpha += lost * (1 / alpha - slope);
			byBeta += lost * (digammaDifference(beta, before) - slope);
		}
	}
	if (gradient !== undefined) {
		gradient[0] = alpha * byAlpha;
		gradient[1] = beta * byBeta;
	}
	return sum;
}

function logSurvival(alpha: number, beta: number, renewals: number): number {
	return logRisingFactorial(beta, renewals) - logRisingFactorial(alpha + beta, renewals);
}

/** Share, 0..1, of a cohort that is left after so many renewals. */
function survival(parameters: Parameters, renewals: number): number {
	return Math.exp(logSurvival(parameters[0] as number, parameters[1] as number, renewals));
}

/** Share, 0..1, of the customers who come to their renewal number `renewal` (from 1) and renew. */
function retentionRate(parameters: Parameters, renewal: number): number {
	const alpha = parameters[0] as number;
	const beta = parameters[1] as number;
	return (beta + renewal - 1) / (alpha + beta + renewal - 1);
}

/** Expected renewals among the next `ahead`, of a customer who has renewed `renewed` times. */
function expectedRenewals(parameters: Parameters, ahead: number, renewed: number): number {
	let kept = 1;
	let sum = 0;
	for (let renewal = renewed + 1; renewal <= renewed + ahead; renewal++) {
		kept *= retentionRate(parameters, renewal);
		sum += kept;
	}
	return sum;
}

/**
 * Discounted expected residual lifetime of a customer just before a renewal (Fader & Hardie 2010, "Customer-base
 * valuation in a contractual setting", equation 6): the renewal at hand counts in full, if it is made, the one after it
 * 1 / (1 + rate), and so on without end.
 *
 * @param rate discount rate a period, above 0; without one the sum is infinite where alpha ≤ 1
 * @param renewal which renewal is at hand, from 1
 * @returns periods, above 0
 *
 * @example
 * shiftedBetaGeometric.discountedResidualLifetime([3.8, 15.2], 0.1, 1) // 3.31
 */
function discountedResidualLifetime(parameters: Parameters, rate: number, renewal: number): number {
	const tail = new Float64Array(4);
	const alpha = parameters[0] as number;
	const beta = parameters[1] as number;
	hypergeometricTail(beta + renewal, alpha, rate / (1 + rate), tail);
	return (beta + renewal - 1) * (tail[VALUE] as number);
}
