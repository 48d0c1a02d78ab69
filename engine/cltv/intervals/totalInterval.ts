import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** The sum of what several customers will be worth. */
export interface Total {
	readonly mean: number;
	/** Of the sum, if customers buy by chance around exactly known means. */
	readonly variance: number;
	/** By how much the means of all customers may be wrong together, as a share of them (standard deviation). */
	readonly deviation: number;
}

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The interval of a sum over customers. It is much narrower than the sum of the customers' own intervals, because what
 * one buys less another buys more; what it does not narrow is an error that they share.
 * From the mean and the variance of the sum, as a log-normal distribution: a sum of money cannot fall below 0, and of few
 * customers it is skewed.
 *
 * @param level of the interval, 0..1
 *
 * @example
 * totalInterval({ mean: 1000, variance: 10_000, deviation: 0 }, 0.8) // about 877..1131
 */
export function totalInterval({ mean, variance, deviation }: Total, level: number): Interval {
	if (!(mean > 0)) return { low: 0, high: 0 };
	const squared = Math.log1p(variance / mean ** 2 + deviation ** 2);
	const middle = Math.log(mean) - squared / 2;
	const reach = normalQuantile((1 + level) / 2, 0, 1) * Math.sqrt(squared);
	return {
		low: Math.min(mean, Math.exp(middle - reach)),
		high: Math.max(mean, Math.exp(middle + reach)),
	};
}
