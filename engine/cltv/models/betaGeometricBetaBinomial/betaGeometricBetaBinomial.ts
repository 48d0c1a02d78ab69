import gammaln from '@stdlib/math-base-special-gammaln';
import { hypergeometricTail, VALUE } from '../../../statistics/hypergeometricTail';
import {
	betaGeometricBetaBinomialLogLikelihood,
	logAlive,
} from './betaGeometricBetaBinomialLikelihood';
import type { Parameters } from '../transactionModel';

/**
 * BG/BB (Fader, Hardie & Shang 2010, "Customer-base analysis in a discrete-time noncontractual setting"): at every
 * opportunity a living customer buys with their own probability p ~ Beta(alpha, beta), and before every one is lost with
 * their own probability θ ~ Beta(gamma, delta).
 *
 * @example
 * // The donations of the paper: of the next five appeals, who answered all of six answers 3.75.
 * betaGeometricBetaBinomial.expectedPurchases([1.204, 0.75, 0.657, 2.783], 5, 6, 6, 6) // 3.75
 */
export const betaGeometricBetaBinomial = {
	parameterNames: ['alpha', 'beta', 'gamma', 'delta'],
	logLikelihood: betaGeometricBetaBinomialLogLikelihood,
	probabilityAlive,
	expectedPurchases,
	expectedPurchasesOfNewCustomer,
	purchaseCountProbability,
	discountedExpectedPurchases,
} as const;

/** Probability, 0..1, that the customer is alive at the next opportunity, the one after n. */
function probabilityAlive(parameters: Parameters, x: number, tx: number, n: number): number {
	const gamma = parameters[2] as number;
	const delta = parameters[3] as number;
	return (aliveAfterLast(parameters, x, tx, n) * (delta + n)) / (gamma + delta + n);
}

/** Probability that the customer was alive at opportunity n: at the last one that is known. */
function aliveAfterLast(parameters: Parameters, x: number, tx: number, n: number): number {
	const likelihood = betaGeometricBetaBinomialLogLikelihood(parameters, {
		length: 1,
		x: Float64Array.of(x),
		tx: Float64Array.of(tx),
		n: Float64Array.of(n),
		weight: Float64Array.of(1),
	});
	return Math.min(1, Math.exp(logAlive(parameters, x, n) - likelihood));
}

/** Expected purchases at the `opportunities` after the n-th, given the history. */
function expectedPurchases(
	parameters: Parameters,
	opportunities: number,
	x: number,
	tx: number,
	n: number,
): number {
	return (
		aliveAfterLast(parameters, x, tx, n) *
		purchaseProbability(parameters, x, n) *
		opportunitiesAlive(parameters, opportunities, n)
	);
}

/** Expected purchases, at the first `opportunities` after the first purchase, of a customer of whom nothing is known. */
function expectedPurchasesOfNewCustomer(parameters: Parameters, opportunities: number): number {
	return purchaseProbability(parameters, 0, 0) * opportunitiesAlive(parameters, opportunities, 0);
}

/** The mean of p given x purchases in n opportunities alive. */
function purchaseProbability(parameters: Parameters, x: number, n: number): number {
	const alpha = parameters[0] as number;
	const beta = parameters[1] as number;
	return (alpha + x) / (alpha + beta + n);
}

/**
 * How many of the opportunities after n a customer alive at n lives to see. A sum, since the closed form of the paper
 * divides by γ − 1.
 */
function opportunitiesAlive(parameters: Parameters, opportunities: number, n: number): number {
	const gamma = parameters[2] as number;
	const delta = parameters[3] as number;
	let alive = 1;
	let sum = 0;
	for (let j = n; j < n + opportunities; j++) {
		alive *= (delta + j) / (gamma + delta + j);
		sum += alive;
	}
	return sum;
}

/** Probability that a customer of whom nothing is known takes exactly `count` of the first `opportunities`. */
function purchaseCountProbability(
	parameters: Parameters,
	opportunities: number,
	count: number,
): number {
	if (count > opportunities) return 0;
	const gamma = parameters[2] as number;
	const delta = parameters[3] as number;
	const waysOf = (j: number) =>
		Math.exp(
			gammaln(j + 1) - gammaln(count + 1) - gammaln(j - count + 1) + logAlive(parameters, count, j),
		);
	let sum = waysOf(opportunities);
	for (let j = count; j < opportunities; j++) sum += (waysOf(j) * gamma) / (gamma + delta + j);
	return Math.min(1, sum);
}

/**
 * Discounted expected residual transactions: all purchases after opportunity n, the i-th opportunity from there worth
 * (1 + rate)^−i.
 *
 * @param rate discount rate from one opportunity to the next, above 0
 */
function discountedExpectedPurchases(
	parameters: Parameters,
	rate: number,
	x: number,
	tx: number,
	n: number,
): number {
	const gamma = parameters[2] as number;
	const delta = parameters[3] as number;
	const tail = new Float64Array(4);
	hypergeometricTail(delta + n + 1, gamma, rate / (1 + rate), tail);
	return (
		(aliveAfterLast(parameters, x, tx, n) *
			purchaseProbability(parameters, x, n) *
			(delta + n) *
			(tail[VALUE] as number)) /
		(1 + rate)
	);
}
