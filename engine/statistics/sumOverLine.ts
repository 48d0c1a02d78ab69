/**
 * Distance of the points for integrands that can be continued to ±iπ/2 and whose peak is no narrower than that of
 * e^(w − e^w): the error falls as e^(−2π·(π/2)/LINE_STEP) and is below 1e-16.
 */
export const LINE_STEP = 0.25;

/**
 * ∫ f(w) dw over all w, by the trapezoidal rule, which for analytic integrands that vanish at both ends converges
 * exponentially (Trefethen & Weideman 2014, "The exponentially convergent trapezoidal rule", SIAM Review 56).
 * An integral over 0 < v < ∞ becomes one by v = e^w, whatever the scale of v.
 *
 * Ours because neither @stdlib nor simple-statistics integrates, and the adaptive Simpson rules on npm return nothing
 * certain for integrands that span hundreds of orders of magnitude.
 *
 * @param integrand not negative, falling at least as e^−|w| outside from..to
 * @param from the sum begins here
 * @param to and ends before here
 * @param step distance of the points; at most 0.7 standard deviations of the integrand's peak
 *
 * @example
 * sumOverLine((w) => Math.exp(w - Math.exp(w)), -40, 5) // 1
 */
export function sumOverLine(
	integrand: (w: number) => number,
	from: number,
	to: number,
	step = LINE_STEP,
): number {
	let sum = 0;
	for (let w = from; w < to; w += step) sum += integrand(w);
	return sum * step;
}
