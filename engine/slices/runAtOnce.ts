import type { Sliced } from './sliced';

/**
 * Runs sliced work to its end without a pause, for inputs that are known to be small.
 *
 * @example
 * runAtOnce(readOrders([order], settings))
 */
export function runAtOnce<Result>(work: Sliced<Result>): Result {
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}
