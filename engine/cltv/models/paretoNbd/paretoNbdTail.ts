import {
	BY_P,
	BY_Q,
	BY_RATIO,
	hypergeometricTail,
	VALUE,
} from '../../../statistics/hypergeometricTail';
import type { Parameters } from '../transactionModel';

/** Where `paretoNbdTail` puts the tail, its derivatives by the four parameters, ln(α + t) and ln(β + t). */
export const TAIL = 0;
export const BY_R = 1;
export const BY_ALPHA = 2;
export const BY_S = 3;
export const BY_BETA = 4;
export const LOG_A = 5;
export const LOG_B = 6;
export const TAIL_LENGTH = 7;

/**
 * (α + t)^(r + x) (β + t)^s ∫ₜ^∞ (α + u)^−(r + x) (β + u)^−(s + 1) du: the one integral of the Pareto/NBD, in a scale
 * in which it is a plain number, between 0 and 1/s, whatever x and t are. The papers write it as a Gaussian
 * hypergeometric function, in one form for α ≥ β and in another for α < β.
 *
 * @param t weeks since the first purchase
 * @param result is filled from `offset` on
 * @param scratch room for four numbers
 */
export function paretoNbdTail(
	parameters: Parameters,
	x: number,
	t: number,
	result: Float64Array,
	offset: number,
	scratch: Float64Array,
): void {
	const p = (parameters[0] as number) + x;
	const a = (parameters[1] as number) + t;
	const q = (parameters[2] as number) + 1;
	const b = (parameters[3] as number) + t;
	result[offset + LOG_A] = Math.log(a);
	result[offset + LOG_B] = Math.log(b);
	if (a >= b) {
		const ratio = b / a;
		hypergeometricTail(p, q, ratio, scratch);
		const slope = scratch[BY_RATIO] as number;
		result[offset + TAIL] = scratch[VALUE] as number;
		result[offset + BY_R] = scratch[BY_P] as number;
		result[offset + BY_ALPHA] = (-slope * ratio) / a;
		result[offset + BY_S] = scratch[BY_Q] as number;
		result[offset + BY_BETA] = slope / a;
	} else {
		const ratio = a / b;
		hypergeometricTail(q, p, ratio, scratch);
		const slope = (scratch[VALUE] as number) + ratio * (scratch[BY_RATIO] as number);
		result[offset + TAIL] = ratio * (scratch[VALUE] as number);
		result[offset + BY_R] = ratio * (scratch[BY_Q] as number);
		result[offset + BY_ALPHA] = slope / b;
		result[offset + BY_S] = ratio * (scratch[BY_P] as number);
		result[offset + BY_BETA] = (-slope * ratio) / b;
	}
}
