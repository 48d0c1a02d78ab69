import type { Interval } from './interval';
import type { Proportion } from './proportion';
import { wilsonInterval } from './wilsonInterval';

/**
 * Newcombe's hybrid score interval of the difference of two independent proportions, `a − b`: unlike the usual one it
 * holds for small groups and rare successes.
 *
 * Source: R. G. Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17:873–890, method 10.
 *
 * @example
 * newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }, 1.96) // { low: 0.0524, high: 0.3339 }
 */
export function newcombeInterval(a: Proportion, b: Proportion, z: number): Interval {
	const shareA = a.successes / a.trials;
	const shareB = b.successes / b.trials;
	const limitsA = wilsonInterval(a.successes, a.trials, z);
	const limitsB = wilsonInterval(b.successes, b.trials, z);
	const difference = shareA - shareB;
	return {
		low: difference - Math.hypot(shareA - limitsA.low, limitsB.high - shareB),
		high: difference + Math.hypot(limitsA.high - shareA, shareB - limitsB.low),
	};
}
