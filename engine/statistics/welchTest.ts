import type { Interval } from './interval';
import { studentQuantile } from './studentQuantile';
import { studentTail } from './studentTail';

/** A group of numbers, as far as a test of means needs it. */
export interface Sample {
	/** At least 2. */
	size: number;
	mean: number;
	/** With n − 1 in the denominator. */
	variance: number;
}

export interface WelchResult extends Interval {
	/** Mean of `a` less mean of `b`. */
	difference: number;
	pValue: number;
}

/**
 * Welch's test that two means are the same, for groups whose variances may differ, with the interval of the difference.
 * simple-statistics has the test for equal variances only, which revenue does not have.
 *
 * Source: B. L. Welch (1947), The generalization of "Student's" problem when several different population variances are
 * involved, Biometrika 34:28–35.
 *
 * @param confidence such as 0.95
 *
 * @example
 * // Student's sleep data
 * welchTest({ size: 10, mean: 0.75, variance: 3.2006 }, { size: 10, mean: 2.33, variance: 4.0090 }, 0.95)
 * // { difference: -1.58, low: -3.365, high: 0.205, pValue: 0.0794 }
 */
export function welchTest(a: Sample, b: Sample, confidence: number): WelchResult {
	const difference = a.mean - b.mean;
	const ofA = a.variance / a.size;
	const ofB = b.variance / b.size;
	const error = Math.sqrt(ofA + ofB);
	if (error === 0) {
		return { difference, low: difference, high: difference, pValue: difference === 0 ? 1 : 0 };
	}
	const degreesOfFreedom = (ofA + ofB) ** 2 / (ofA ** 2 / (a.size - 1) + ofB ** 2 / (b.size - 1));
	const width = studentQuantile(1 - (1 - confidence) / 2, degreesOfFreedom) * error;
	return {
		difference,
		low: difference - width,
		high: difference + width,
		pValue: studentTail(difference / error, degreesOfFreedom),
	};
}
