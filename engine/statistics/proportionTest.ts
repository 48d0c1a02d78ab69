import { normalTail } from './normalTail';
import type { Proportion } from './proportion';

/**
 * Two-sided p-value of the z-test that two independent proportions are the same (pooled variance, no correction for
 * continuity; its square is Pearson's chi-square).
 *
 * @returns 1 where nobody or everybody succeeded in both, which is no difference
 *
 * @example
 * proportionTest({ successes: 189, trials: 11034 }, { successes: 104, trials: 11037 }) // 5.7e-7
 */
export function proportionTest(a: Proportion, b: Proportion): number {
	const pooled = (a.successes + b.successes) / (a.trials + b.trials);
	const variance = pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials);
	if (variance === 0) return 1;
	return normalTail((a.successes / a.trials - b.successes / b.trials) / Math.sqrt(variance));
}
