import { LINE_STEP } from './sumOverLine';

/** Where the results of `hypergeometricTail` lie in its last argument. */
export const VALUE = 0;
export const BY_P = 1;
export const BY_Q = 2;
export const BY_RATIO = 3;

/** Below this ratio the series needs more steps than the integral. */
const SMALL_RATIO = 1 / 16;
/** What the terms that are left out may add, relative. */
const NEGLIGIBLE = 1e-17;

/**
 * ∫₀^∞ (1 + ratio·v)^−p (1 + v)^−q dv = ₂F₁(1, p; p + q; 1 − ratio) / (p + q − 1), with its derivatives.
 *
 * Every Gaussian hypergeometric function of the Pareto/NBD and of the shifted beta geometric model can be brought to
 * this form by Euler's and Pfaff's transformations (Abramowitz & Stegun 15.3), in which all terms are positive: nothing
 * cancels, overflows or depends on how the scales compare. @stdlib/math-base-special-hyp2f1 gives values only, no
 * derivatives by the parameters, and loses digits where p is in the hundreds.
 *
 * Steps: about 37 / −ln(1 − ratio) for a ratio above 1/16, else at most some hundreds.
 *
 * @param p above 0
 * @param q above 0, with p + q above 1
 * @param ratio 0 < ratio ≤ 1
 * @param result is filled with the value and its derivatives by p, q and ratio
 *
 * @example
 * hypergeometricTail(1, 1, 0.5, result) // result[VALUE] is ln(2) / 0.5 = 1.3863
 */
export function hypergeometricTail(
	p: number,
	q: number,
	ratio: number,
	result: Float64Array,
): void {
	if (ratio >= SMALL_RATIO) bySeries(p, q, ratio, result);
	else byIntegral(p, q, ratio, result);
}

function bySeries(p: number, q: number, ratio: number, result: Float64Array): void {
	const z = 1 - ratio;
	const c = p + q;
	let term = 1;
	let overP = 0;
	let overC = 0;
	let sum = 1;
	let sumByP = 0;
	let sumByC = 0;
	let sumByRatio = 0;
	for (let n = 0; term > NEGLIGIBLE * ratio * sum; n++) {
		// The derivative by the ratio first: the next term has one power of z more than it.
		const inverse = 1 / (c + n);
		const next = term * (p + n) * inverse;
		sumByRatio -= next * (n + 1);
		term = next * z;
		overP += 1 / (p + n);
		overC += inverse;
		sum += term;
		sumByP += term * overP;
		sumByC -= term * overC;
	}
	const scale = 1 / (c - 1);
	const value = sum * scale;
	result[VALUE] = value;
	result[BY_P] = (sumByP + sumByC - value) * scale;
	result[BY_Q] = (sumByC - value) * scale;
	result[BY_RATIO] = sumByRatio * scale;
}

/** The integral over w = ln v, outwards from near its peak (its logarithm is concave), with p raised by one. */
function byIntegral(p: number, q: number, ratio: number, result: Float64Array): void {
	const raised = p + 1;
	const centre = -Math.log(raised * ratio + q);
	let sum = 0;
	let sumByP = 0;
	let sumByQ = 0;
	let sumByRatio = 0;
	for (const step of [LINE_STEP, -LINE_STEP]) {
		let term = Infinity;
		for (let n = step > 0 ? 0 : 1; term > NEGLIGIBLE * sum; n++) {
			const v = Math.exp(centre + n * step);
			const logP = Math.log1p(ratio * v);
			const logQ = Math.log1p(v);
			term = v * Math.exp(-raised * logP - q * logQ);
			sum += term;
			sumByP -= term * logP;
			sumByQ -= term * logQ;
			sumByRatio -= (term * raised * v) / (1 + ratio * v);
		}
	}
	// The contiguous relation back to p. It also makes the integrand fall fast enough where p + q is near 1.
	const c = p + q - 1;
	const z = 1 - ratio;
	const value = (1 + z * p * LINE_STEP * sum) / c;
	result[VALUE] = value;
	result[BY_P] = (z * LINE_STEP * (sum + p * sumByP) - value) / c;
	result[BY_Q] = (z * p * LINE_STEP * sumByQ - value) / c;
	result[BY_RATIO] = (p * LINE_STEP * (z * sumByRatio - sum)) / c;
}
