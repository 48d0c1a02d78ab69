import betainc from '@stdlib/math-base-special-betainc';

/**
 * The chance that a value of Student's t is at least this far from 0 on either side: the two-sided p-value of a t.
 *
 * @param degreesOfFreedom above 0, not necessarily whole
 *
 * @example
 * studentTail(-1.8608, 17.776) // 0.0794
 */
export function studentTail(t: number, degreesOfFreedom: number): number {
	return betainc(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}
