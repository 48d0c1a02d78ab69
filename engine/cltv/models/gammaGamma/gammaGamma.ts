import type { Parameters } from '../transactionModel';

/**
 * The Gamma-Gamma model of spend (Fader & Hardie 2013, "The Gamma-Gamma model of monetary value"): what a customer
 * spends on a purchase is Gamma(p, ν), and ν differs between customers as Gamma(q, v). With q of 1 or below, the mean
 * spend of a customer of whom nothing is known would be infinite.
 */
export const GAMMA_GAMMA_PARAMETERS = ['p', 'q', 'v'] as const;

/**
 * Expected spend a purchase of a customer with x repeat purchases of the given mean spend: between that mean and the
 * mean of all customers, the nearer to the former the more purchases there are.
 *
 * @param parameters p, q, v with q above 1
 * @param mean is not looked at where x is 0
 * @returns above 0, in the money of `mean`
 *
 * @example
 * // The CDNOW sample: 2 repeat purchases of 22.35 dollars.
 * expectedSpend([6.25, 3.744, 15.44], 2, 22.345) // 24.65
 */
export function expectedSpend(parameters: Parameters, x: number, mean: number): number {
	const { shape, scale } = spendPosterior(parameters, x, mean);
	return scale / (shape - 1);
}

/** The inverse gamma distribution, with density in proportion to ζ^−(shape + 1) e^(−scale / ζ). */
export interface InverseGamma {
	readonly shape: number;
	readonly scale: number;
}

/**
 * What is known of a customer's true mean spend ζ = p / ν after x purchases: since ν is Gamma(p·x + q, v + x·mean),
 * ζ is inverse gamma. The sum of n future purchases is then ζ / p · Gamma(p·n, 1).
 */
export function spendPosterior(parameters: Parameters, x: number, mean: number): InverseGamma {
	const p = parameters[0] as number;
	const q = parameters[1] as number;
	const v = parameters[2] as number;
	return { shape: p * x + q, scale: p * (v + (x > 0 ? x * mean : 0)) };
}
