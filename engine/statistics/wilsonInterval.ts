import type { Interval } from './interval';

/**
 * Wilson's score interval of a proportion, without correction for continuity.
 *
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22:209–212.
 *
 * @param successes of `trials`, at least 1
 * @param z quantile of the normal distribution, 1.96 for 95%
 *
 * @example
 * wilsonInterval(81, 263, 1.96) // { low: 0.2553, high: 0.3662 }
 */
export function wilsonInterval(successes: number, trials: number, z: number): Interval {
	const share = successes / trials;
	const square = z * z;
	const middle = (successes + square / 2) / (trials + square);
	const width =
		(z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials))) /
		(1 + square / trials);
	return {
		// At the edges rounding would leave a limit of 1e-17 where there is none.
		low: successes === 0 ? 0 : middle - width,
		high: successes === trials ? 1 : middle + width,
	};
}
