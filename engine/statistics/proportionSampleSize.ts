import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * How many each of two equal groups needs so that a difference between two proportions shows.
 *
 * Source: J. L. Fleiss, B. Levin, M. C. Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., 4.3, without
 * the correction for continuity; the same as R's `power.prop.test`.
 *
 * @param a proportion of one group, 0 to 1
 * @param b of the other
 * @param significance two-sided, such as 0.05
 * @param power the chance that the difference is found where it is there, such as 0.8
 * @returns customers in each group, not rounded; Infinity where the two are the same
 *
 * @example
 * proportionSampleSize(0.5, 0.75, 0.05, 0.9) // 76.7
 */
export function proportionSampleSize(
	a: number,
	b: number,
	significance: number,
	power: number,
): number {
	const mean = (a + b) / 2;
	const underNone = normalQuantile(1 - significance / 2, 0, 1) * Math.sqrt(2 * mean * (1 - mean));
	const underSome = normalQuantile(power, 0, 1) * Math.sqrt(a * (1 - a) + b * (1 - b));
	return ((underNone + underSome) / (a - b)) ** 2;
}
