import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import { logRisingFactorial } from '../../statistics/logRisingFactorial';

/** Events of a Poisson process whose rate is Gamma(shape, rate α) distributed, over some weeks. */
export interface EventCounts {
	readonly shape: number;
	/** weeks / α */
	readonly span: number;
}

/** Probability of exactly n events (negative binomial). */
export function eventProbability({ shape, span }: EventCounts, n: number): number {
	const none = -shape * Math.log1p(span);
	if (n === 0) return Math.exp(none);
	// 1/span is infinite in no time, and the probability 0, as it should be.
	return Math.exp(none + logRisingFactorial(shape, n) - gammaln(n + 1) - n * Math.log1p(1 / span));
}

/** Probability of n events or more. */
export function probabilityOfAtLeast({ shape, span }: EventCounts, n: number): number {
	return n === 0 ? 1 : betainc(span / (1 + span), n, shape, true, false);
}
