import gammaln from '@stdlib/math-base-special-gammaln';
import { logRisingFactorial } from '../../../statistics/logRisingFactorial';
import { LINE_STEP, sumOverLine } from '../../../statistics/sumOverLine';
import type { PurchaseHistories } from '../../histories/purchaseHistories';
import { paretoNbdLogLikelihood } from './paretoNbdLikelihood';
import { LOG_A, LOG_B, paretoNbdTail, TAIL, TAIL_LENGTH } from './paretoNbdTail';
import type { Parameters, TransactionModel } from '../transactionModel';
import { typicalRate } from '../typicalRate';

/** Where the integrands over ln v have fallen below 1e-17 of what came before: e^−40. */
const END_OF_LINE = 40;

/**
 * Pareto/NBD (Schmittlein, Morrison & Colombo 1987): customers buy at random at their own rate λ ~ Gamma(r, alpha)
 * until they are lost, at a moment nobody sees, at their own rate μ ~ Gamma(s, beta). Formulas as in Fader & Hardie
 * (2005), "A note on deriving the Pareto/NBD model".
 *
 * @example
 * // The CDNOW sample: a customer with 2 repeat purchases, the last 30.43 of 38.86 weeks after the first.
 * paretoNbd.probabilityAlive([0.553, 10.578, 0.606, 11.669], 2, 30.43, 38.86) // 0.869
 */
export const paretoNbd: TransactionModel = {
	name: 'paretoNbd',
	parameterNames: ['r', 'alpha', 's', 'beta'],
	k: 1,
	logLikelihood: paretoNbdLogLikelihood,
	starts,
	probabilityAlive,
	expectedPurchases(parameters, weeks, x, tx, T) {
		return (
			probabilityAlive(parameters, x, tx, T) *
			purchasesWhileAlive(parameters, x, T) *
			expectedLifeWithin(parameters, weeks, T)
		);
	},
	expectedPurchasesOfNewCustomer(parameters, weeks) {
		return purchasesWhileAlive(parameters, 0, 0) * expectedLifeWithin(parameters, weeks, 0);
	},
	purchaseCountProbability,
	discountedExpectedPurchases(parameters, rate, x, tx, T) {
		return (
			probabilityAlive(parameters, x, tx, T) *
			purchasesWhileAlive(parameters, x, T) *
			discountedLife(parameters, rate, T)
		);
	},
};

/** From a shop in which a fifth, and one in which most customers have been lost by the end of a typical history. */
function starts(histories: PurchaseHistories): number[][] {
	let customers = 0;
	let weeks = 0;
	for (let row = 0; row < histories.length; row++) {
		customers += histories.weight[row] as number;
		weeks += (histories.weight[row] as number) * (histories.T[row] as number);
	}
	// A day more keeps shops of one day away from 0.
	const typicalT = (weeks + 1 / 7) / Math.max(1, customers);
	const rate = typicalRate(histories);
	return [
		[0.5, 0.4 / rate, 0.5, 2 * typicalT],
		[1, 0.5 / rate, 1, typicalT / 3],
	];
}

// Both tails are asked for a million times: memory of their own for each call would be garbage a moment later.
const scratch = new Float64Array(4);
const last = new Float64Array(TAIL_LENGTH);
const end = new Float64Array(TAIL_LENGTH);

function probabilityAlive(parameters: Parameters, x: number, tx: number, T: number): number {
	const s = parameters[2] as number;
	paretoNbdTail(parameters, x, tx, last, 0, scratch);
	paretoNbdTail(parameters, x, T, end, 0, scratch);
	const fallA = (end[LOG_A] as number) - (last[LOG_A] as number);
	const fallB = (end[LOG_B] as number) - (last[LOG_B] as number);
	const survival = Math.exp(-((parameters[0] as number) + x) * fallA - s * fallB);
	const died = s * ((last[TAIL] as number) - survival * (end[TAIL] as number));
	return survival === 0 ? 0 : survival / (survival + Math.max(0, died));
}

/** Purchases a week while alive: the mean of λ given x purchases in T weeks. */
function purchasesWhileAlive(parameters: Parameters, x: number, T: number): number {
	return ((parameters[0] as number) + x) / ((parameters[1] as number) + T);
}

/** Expected weeks of life among the next `weeks`, given life at T: ∫ ((beta + T) / (beta + T + u))^s du. */
function expectedLifeWithin(parameters: Parameters, weeks: number, T: number): number {
	const b = (parameters[3] as number) + T;
	const power = 1 - (parameters[2] as number);
	const growth = Math.log1p(weeks / b);
	return b * (power === 0 ? growth : Math.expm1(power * growth) / power);
}

/**
 * Expected discounted weeks of life after T, given life at T: ∫ e^−rate·u ((beta + T) / (beta + T + u))^s du. Fader,
 * Hardie & Lee (2005), "RFM and CLV", write it with Tricomi's confluent hypergeometric function Ψ(s, s; rate (β + T)),
 * which no library for JavaScript has; its series cancels where s is near a whole number, the integral never does.
 */
function discountedLife(parameters: Parameters, rate: number, T: number): number {
	const s = parameters[2] as number;
	const b = (parameters[3] as number) + T;
	const c = rate * b;
	const integral = sumOverLine(
		(w) => {
			const v = Math.exp(w);
			return v * Math.exp(-c * v - s * Math.log1p(v));
		},
		-Math.log1p(c + s) - END_OF_LINE,
		Math.log(END_OF_LINE / c),
	);
	return b * integral;
}

/**
 * P(X(weeks) = count), as the chance of so many purchases in a life of all these weeks, plus that in a life that ends
 * within them. The papers' closed form is a difference of sums that cancel for large counts; the integral over the
 * moment of death has positive terms only.
 */
function purchaseCountProbability(parameters: Parameters, weeks: number, count: number): number {
	const r = parameters[0] as number;
	const alpha = parameters[1] as number;
	const s = parameters[2] as number;
	const beta = parameters[3] as number;
	if (weeks <= 0) return count === 0 ? 1 : 0;
	const constant = logRisingFactorial(r, count) - gammaln(count + 1);
	/** Of `count` purchases in a time of t, as a logarithm; `logT` is its logarithm. */
	const negativeBinomial = (t: number, logT: number) =>
		constant - r * Math.log1p(t / alpha) + count * (logT - Math.log(alpha + t));
	const logWeeks = Math.log(weeks);
	const whole = Math.exp(negativeBinomial(weeks, logWeeks) - s * Math.log1p(weeks / beta));
	// The moment of death is weeks · e^w / (1 + e^w): both ends of the interval move to infinity.
	const ended = sumOverLine(
		(w) => {
			const logShare = -Math.log1p(Math.exp(-w));
			const logRest = -Math.log1p(Math.exp(w));
			const t = weeks * Math.exp(logShare);
			return Math.exp(
				negativeBinomial(t, logWeeks + logShare) -
					(s + 1) * Math.log1p(t / beta) +
					logShare +
					logRest,
			);
		},
		Math.min(0, Math.log(Math.min(alpha, beta) / weeks)) - END_OF_LINE,
		Math.log1p(count) + END_OF_LINE,
		// The curvature at the peak, over w, is at most one more than both exponents that make it.
		Math.min(LINE_STEP, 0.7 / Math.sqrt(1 + Math.min(count, r + s))),
	);
	return Math.min(1, whole + ((s * weeks) / beta) * ended);
}
