import { bisect } from 'simple-statistics';
import { studentTail } from './studentTail';

/** Halvings until the limits of a double meet; the search stops at its tolerance long before. */
const MOST_STEPS = 200;
const TOLERANCE = 1e-10;

/**
 * The value of Student's t that is not exceeded with a probability, found by bisection of its distribution.
 *
 * @param probability from 0.5 to below 1
 * @param degreesOfFreedom at least 1, not necessarily whole
 *
 * @example
 * studentQuantile(0.975, 10) // 2.2281
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
	const tail = 2 * (1 - probability);
	const excess = (t: number) => studentTail(t, degreesOfFreedom) - tail;
	let high = 2;
	while (excess(high) > 0) high *= 2;
	return bisect(excess, 0, high, MOST_STEPS, TOLERANCE);
}
