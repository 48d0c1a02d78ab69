import type { Sliced } from '../slices/sliced';

/**
 * A function of log-parameters with its analytic gradient: returns the value and fills `gradient` with the derivatives
 * with respect to the log-parameters. It may return a number that is not finite where it is not defined.
 */
export type Objective = (logParameters: Float64Array, gradient: Float64Array) => number;

/** The same, for functions of so much data that one evaluation must pause on the way. */
export type SlicedObjective = (
	logParameters: Float64Array,
	gradient: Float64Array,
) => Sliced<number>;

/** An objective that is quick enough to be evaluated in one go, as one that could pause. */
export function slicedObjective(objective: Objective): SlicedObjective {
	// One pause an evaluation: a search of hundreds of evaluations must not hold the thread either.
	return function* evaluate(logParameters, gradient) {
		yield;
		return objective(logParameters, gradient);
	};
}
