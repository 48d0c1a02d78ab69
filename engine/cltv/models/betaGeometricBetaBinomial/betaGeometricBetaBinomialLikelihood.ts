import { digammaDifference } from '../../../statistics/digammaDifference';
import { logRisingFactorial } from '../../../statistics/logRisingFactorial';
import type { OpportunityHistories } from './opportunityHistories';
import type { Parameters } from '../transactionModel';

/**
 * Log-likelihood of the BG/BB model (Fader, Hardie & Shang 2010, equation 6), with all constants.
 *
 * With A(j) = B(α + x, β + j − x) / B(α, β) · B(γ, δ + j) / B(γ, δ), the chance of these purchases and of life through j
 * opportunities, L = A(n) + Σ A(j) · γ / (γ + δ + j) over j from tx to n − 1: terms that are all positive, each a simple
 * ratio of the one before.
 *
 * @param parameters alpha, beta, gamma, delta
 * @param gradient when given, is filled with the derivatives by the logarithms of the parameters
 */
export function betaGeometricBetaBinomialLogLikelihood(
	parameters: Parameters,
	histories: OpportunityHistories,
	gradient?: Float64Array,
): number {
	const alpha = parameters[0] as number;
	const beta = parameters[1] as number;
	const gamma = parameters[2] as number;
	const delta = parameters[3] as number;
	const both = alpha + beta;
	const ends = gamma + delta;
	let sum = 0;
	let byAlpha = 0;
	let byBeta = 0;
	let byGamma = 0;
	let byDelta = 0;
	for (let row = 0; row < histories.length; row++) {
		const x = histories.x[row] as number;
		const tx = histories.tx[row] as number;
		const n = histories.n[row] as number;
		const weight = histories.weight[row] as number;
		/** A(j) / A(tx) and its logarithmic derivatives. */
		let alive = 1;
		let aliveByAlpha = 0;
		let aliveByBeta = 0;
		let aliveByGamma = 0;
		let aliveByDelta = 0;
		let bracket = 0;
		let bracketByAlpha = 0;
		let bracketByBeta = 0;
		let bracketByGamma = 0;
		let bracketByDelta = 0;
		for (let j = tx; j < n; j++) {
			const overBoth = 1 / (both + j);
			const overEnds = 1 / (ends + j);
			const died = alive * gamma * overEnds;
			bracket += died;
			bracketByAlpha += died * aliveByAlpha;
			bracketByBeta += died * aliveByBeta;
			bracketByGamma += died * (aliveByGamma + 1 / gamma - overEnds);
			bracketByDelta += died * (aliveByDelta - overEnds);
			alive *= (beta + j - x) * overBoth * (delta + j) * overEnds;
			aliveByAlpha -= overBoth;
			aliveByBeta += 1 / (beta + j - x) - overBoth;
			aliveByGamma -= overEnds;
			aliveByDelta += 1 / (delta + j) - overEnds;
		}
		bracket += alive;
		sum += weight * (logAlive(parameters, x, tx) + Math.log(bracket));
		if (gradient === undefined) continue;
		const share = weight / bracket;
		const allSlope = digammaDifference(both, tx);
		const endSlope = digammaDifference(ends, tx);
		byAlpha +=
			share * (bracketByAlpha + alive * aliveByAlpha) +
			weight * (digammaDifference(alpha, x) - allSlope);
		byBeta +=
			share * (bracketByBeta + alive * aliveByBeta) +
			weight * (digammaDifference(beta, tx - x) - allSlope);
		byGamma += share * (bracketByGamma + alive * aliveByGamma) - weight * endSlope;
		byDelta +=
			share * (bracketByDelta + alive * aliveByDelta) +
			weight * (digammaDifference(delta, tx) - endSlope);
	}
	if (gradient !== undefined) {
		gradient[0] = alpha * byAlpha;
		gradient[1] = beta * byBeta;
		gradient[2] = gamma * byGamma;
		gradient[3] = delta * byDelta;
	}
	return sum;
}

/** ln A(j): of x purchases at certain opportunities, and of life through j of them. */
export function logAlive(parameters: Parameters, x: number, j: number): number {
	const alpha = parameters[0] as number;
	const beta = parameters[1] as number;
	const gamma = parameters[2] as number;
	const delta = parameters[3] as number;
	return (
		logRisingFactorial(alpha, x) +
		logRisingFactorial(beta, j - x) -
		logRisingFactorial(alpha + beta, j) +
		logRisingFactorial(delta, j) -
		logRisingFactorial(gamma + delta, j)
	);
}
