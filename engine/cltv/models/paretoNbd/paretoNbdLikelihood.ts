import { digammaDifference } from '../../../statistics/digammaDifference';
import { logRisingFactorial } from '../../../statistics/logRisingFactorial';
import type { PurchaseHistories } from '../../histories/purchaseHistories';
import { BY_ALPHA, BY_BETA, BY_R, BY_S, LOG_A, LOG_B, TAIL } from './paretoNbdTail';
import { ParetoNbdTails } from './paretoNbdTails';
import type { Parameters } from '../transactionModel';

const lastTails = new ParetoNbdTails();
const endTails = new ParetoNbdTails();

/**
 * Log-likelihood of the Pareto/NBD (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005, "A note on deriving the
 * Pareto/NBD model", equation 17), as TransactionModel.logLikelihood describes it.
 *
 * A customer with (x, tx, T) either was alive at T or died at some u between tx and T:
 *
 *     L = Γ(r + x) / Γ(r) · α^r β^s · [ (α + T)^−(r + x) (β + T)^−s + s ∫ (α + u)^−(r + x) (β + u)^−(s + 1) du ]
 *
 * The integral is the tail from tx on less the tail from T on. With A(t) = (α + t)^−(r + x) (β + t)^−s and g(t) the
 * tail in units of A(t), the bracket is A(tx) · [ s g(tx) + A(T) / A(tx) · (1 − s g(T)) ], two terms that are never
 * negative, of which the ratio A(T) / A(tx) ≤ 1 may fall to 0 without harm.
 */
export function paretoNbdLogLikelihood(
	parameters: Parameters,
	histories: PurchaseHistories,
	gradient?: Float64Array,
): number {
	const r = parameters[0] as number;
	const alpha = parameters[1] as number;
	const s = parameters[2] as number;
	const beta = parameters[3] as number;
	const { x: xs, tx: lasts, T: ends, weight: weights, length } = histories;
	lastTails.of(parameters, length);
	endTails.of(parameters, length);
	const last = lastTails.values;
	const end = endTails.values;
	const perX = new Map<number, { rising: number; slope: number }>();
	let current = -1;
	let rising = 0;
	let slope = 0;
	let customers = 0;
	let sum = 0;
	let byR = 0;
	let byAlpha = 0;
	let byS = 0;
	let byBeta = 0;
	for (let row = 0; row < length; row++) {
		const x = xs[row] as number;
		const tx = lasts[row] as number;
		const T = ends[row] as number;
		const weight = weights[row] as number;
		if (x !== current) {
			current = x;
			let terms = perX.get(x);
			if (terms === undefined) {
				terms = { rising: logRisingFactorial(r, x), slope: digammaDifference(r, x) };
				perX.set(x, terms);
			}
			({ rising, slope } = terms);
		}
		const i = lastTails.at(x, tx);
		const j = endTails.at(x, T);
		const p = r + x;
		const logA = last[i + LOG_A] as number;
		const logB = last[i + LOG_B] as number;
		const fallA = (end[j + LOG_A] as number) - logA;
		const fallB = (end[j + LOG_B] as number) - logB;
		const survival = Math.exp(-p * fallA - s * fallB);
		const lastTail = last[i + TAIL] as number;
		const endTail = end[j + TAIL] as number;
		// Rounding may take the difference below 0 where r + x is next to nothing.
		const lived = survival * Math.max(0, 1 - s * endTail);
		const bracket = s * lastTail + lived;
		customers += weight;
		sum += weight * (rising - p * logA - s * logB + Math.log(bracket));
		if (gradient === undefined) continue;
		const share = weight / bracket;
		const tailShare = share * s;
		const endShare = tailShare * survival;
		const livedShare = share * lived;
		byR +=
			weight * (slope - logA) +
			tailShare * (last[i + BY_R] as number) -
			endShare * (end[j + BY_R] as number) -
			livedShare * fallA;
		byS +=
			share * lastTail -
			share * survival * endTail -
			weight * logB +
			tailShare * (last[i + BY_S] as number) -
			endShare * (end[j + BY_S] as number) -
			livedShare * fallB;
		byAlpha +=
			tailShare * (last[i + BY_ALPHA] as number) -
			endShare * (end[j + BY_ALPHA] as number) -
			p * ((weight - livedShare) / (alpha + tx) + livedShare / (alpha + T));
		byBeta +=
			tailShare * (last[i + BY_BETA] as number) -
			endShare * (end[j + BY_BETA] as number) -
			s * ((weight - livedShare) / (beta + tx) + livedShare / (beta + T));
	}
	const logAlpha = Math.log(alpha);
	const logBeta = Math.log(beta);
	if (gradient !== undefined) {
		gradient[0] = r * (byR + customers * logAlpha);
		gradient[1] = alpha * byAlpha + customers * r;
		gradient[2] = s * (byS + customers * logBeta);
		gradient[3] = beta * byBeta + customers * s;
	}
	return sum + customers * (r * logAlpha + s * logBeta);
}
