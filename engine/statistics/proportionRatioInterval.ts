import type { Interval } from './interval';
import type { Proportion } from './proportion';
import { wilsonInterval } from './wilsonInterval';

/**
 * Interval of the ratio of two independent proportions, `a / b`, from the score interval of each: the companion of
 * Newcombe's for a difference.
 *
 * Source: A. Donner, G. Y. Zou (2012), Closed-form confidence intervals for functions of the normal mean and standard
 * deviation, Statistical Methods in Medical Research 21:347–359 (method of variance estimates recovery, for ratios).
 *
 * @returns `high` is Infinity where `b` has no successes or could be 0
 *
 * @example
 * proportionRatioInterval({ successes: 189, trials: 11034 }, { successes: 104, trials: 11037 }, 1.96)
 * // { low: 1.43, high: 2.31 }
 */
export function proportionRatioInterval(a: Proportion, b: Proportion, z: number): Interval {
	const shareA = a.successes / a.trials;
	const shareB = b.successes / b.trials;
	const limitsA = wilsonInterval(a.successes, a.trials, z);
	const limitsB = wilsonInterval(b.successes, b.trials, z);
	const product = shareA * shareB;
	const root = (limitA: number, limitB: number) =>
		Math.sqrt(
			Math.max(
				0,
				product * product - limitA * limitB * (2 * shareA - limitA) * (2 * shareB - limitB),
			),
		);
	const highest = limitsB.low * (2 * shareB - limitsB.low);
	return {
		low: (product - root(limitsA.low, limitsB.high)) / (limitsB.high * (2 * shareB - limitsB.high)),
		high: highest === 0 ? Infinity : (product + root(limitsA.high, limitsB.low)) / highest,
	};
}
