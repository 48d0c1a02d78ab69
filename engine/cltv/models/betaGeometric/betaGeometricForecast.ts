import { betaExpectation } from '../../../statistics/betaExpectation';
import { gammaNodes } from '../../../statistics/gammaNodes';
import { logRisingFactorial } from '../../../statistics/logRisingFactorial';
import type { BetaGeometricFamily } from './betaGeometricFamily';
import { eventProbability, probabilityOfAtLeast } from '../eventCounts';
import { survivingPurchases, type ActiveCustomer } from './survivingPurchases';
import type { Parameters, TransactionModel } from '../transactionModel';

type Forecast = Pick<
	TransactionModel,
	| 'probabilityAlive'
	| 'expectedPurchases'
	| 'expectedPurchasesOfNewCustomer'
	| 'purchaseCountProbability'
	| 'discountedExpectedPurchases'
>;

/** What the (M)BG/CNBD-k family says of single customers. */
export function betaGeometricForecast(family: BetaGeometricFamily): Forecast {
	const { k, firstMayBeLast } = family;
	const ofActive = (
		parameters: Parameters,
		[x, tx, T]: readonly [number, number, number],
		purchases: (customer: ActiveCustomer) => number,
	): number => {
		const alive = probabilityAlive(family, parameters, x, tx, T);
		const phases = phaseWeights(family, parameters, x, tx, T);
		const total = phases.reduce((sum, weight) => sum + weight, 0);
		let expected = 0;
		for (let since = 0; since < k; since++) {
			const weight = (phases[since] as number) / total;
			if (weight === 0) continue;
			expected +=
				weight *
				purchases({
					shape: (parameters[0] as number) + k * x + since,
					rate: (parameters[1] as number) + T,
					a: parameters[2] as number,
					b: (parameters[3] as number) + x + firstMayBeLast,
					k,
					since,
				});
		}
		return alive * expected;
	};
	return {
		probabilityAlive: (parameters, x, tx, T) => probabilityAlive(family, parameters, x, tx, T),
		expectedPurchases: (parameters, weeks, x, tx, T) =>
			ofActive(parameters, [x, tx, T], (customer) => survivingPurchases(customer, weeks)),
		// A new customer is one of whom no time has passed since the first purchase.
		expectedPurchasesOfNewCustomer: (parameters, weeks) =>
			ofActive(parameters, [0, 0, 0], (customer) => survivingPurchases(customer, weeks)),
		purchaseCountProbability: (parameters, weeks, count) =>
			purchaseCountProbability(family, parameters, weeks, count),
		discountedExpectedPurchases: (parameters, rate, x, tx, T) =>
			ofActive(parameters, [x, tx, T], (customer) => discountedPurchases(customer, rate)),
	};
}

/**
 * Weights of the number of events since the last purchase, given that the customer is still one: (R)ⱼ/j! · ρ^j with
 * ρ = (T − tx)/(α + T), for j < k.
 */
function phaseWeights(
	{ k }: BetaGeometricFamily,
	parameters: Parameters,
	x: number,
	tx: number,
	T: number,
): number[] {
	const shape = (parameters[0] as number) + k * x;
	const rho = (T - tx) / ((parameters[1] as number) + T);
	const weights = [1];
	for (let j = 1; j < k; j++) {
		weights.push((((weights[j - 1] as number) * (shape + j - 1)) / j) * rho);
	}
	return weights;
}

function probabilityAlive(
	family: BetaGeometricFamily,
	parameters: Parameters,
	x: number,
	tx: number,
	T: number,
): number {
	const survived = x + family.firstMayBeLast;
	if (survived === 0) return 1;
	const r = parameters[0] as number;
	const alpha = parameters[1] as number;
	const odds = (parameters[2] as number) / ((parameters[3] as number) + survived - 1);
	const logOdds =
		Math.log(odds) +
		(r + family.k * x) * Math.log1p((T - tx) / (alpha + tx)) -
		logSilence(family, parameters, x, tx, T);
	return 1 / (1 + Math.exp(logOdds));
}

/** Logarithm of the sum of `phaseWeights`, without making them where there is only one. */
function logSilence(
	family: BetaGeometricFamily,
	parameters: Parameters,
	x: number,
	tx: number,
	T: number,
): number {
	if (family.k === 1) return 0;
	const weights = phaseWeights(family, parameters, x, tx, T);
	return Math.log(weights.reduce((sum, each) => sum + each, 0));
}

/**
 * P(exactly `count` purchases) = P(stays through them all) · P(events for exactly so many) + P(drops out at the last) ·
 * P(events for so many or more).
 */
function purchaseCountProbability(
	{ k, firstMayBeLast }: BetaGeometricFamily,
	parameters: Parameters,
	weeks: number,
	count: number,
): number {
	const [r, alpha, a, b] = Array.from(parameters) as [number, number, number, number];
	const events = { shape: r, span: weeks / alpha };
	const survived = count + firstMayBeLast;
	const stays = Math.exp(logRisingFactorial(b, survived) - logRisingFactorial(a + b, survived));
	let exactly = 0;
	for (let j = 0; j < k; j++) exactly += eventProbability(events, k * count + j);
	const leaves = survived === 0 ? 0 : (stays * a) / (b + survived - 1);
	return stays * exactly + leaves * probabilityOfAtLeast(events, k * count);
}

/**
 * Purchases from now on, discounted: for known λ and probability of staying q, φ^(k − since) / (1 − q·φ^k) with
 * φ = λ/(λ + rate), which for k = 1 is λ/(rate + pλ); its mean by quadrature over both. Relative error about 1e-11.
 */
function discountedPurchases(
	{ shape, rate, a, b, k, since }: ActiveCustomer,
	discountRate: number,
): number {
	const { nodes, weights } = gammaNodes(shape, rate, discountRate);
	const firsts = nodes.map(
		(node, i) => (weights[i] as number) * (node / (node + discountRate)) ** (k - since),
	);
	const worthOfNext = nodes.map((node) => Math.exp(-k * Math.log1p(discountRate / node)));
	const lost = nodes.map((node) => -Math.expm1(-k * Math.log1p(discountRate / node)));
	return betaExpectation(a, b, (p) => {
		let sum = 0;
		for (let i = 0; i < firsts.length; i++) {
			// 1 − q·φ^k, without the loss of digits that q and φ near 1 would bring.
			sum += (firsts[i] as number) / (p * (worthOfNext[i] as number) + (lost[i] as number));
		}
		return sum;
	});
}
