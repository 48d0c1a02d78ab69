import { runAtOnce } from '../slices/runAtOnce';
import type { Sliced } from '../slices/sliced';
import { slicedObjective, type Objective, type SlicedObjective } from './objective';

/** Balances the error of the difference (h²) against the rounding of the gradient (1e-16 / h), on log-parameters. */
const STEP = 1e-4;

/**
 * The second derivatives of a function at a point, by differences of its analytic gradient.
 * Minus the Hessian of a log-likelihood at its maximum is the information matrix, whose inverse is the covariance of
 * the estimates (`invertPositiveDefinite`).
 *
 * @returns n × n by rows, symmetric; entries are not finite where the gradient near the point is not
 *
 * @example
 * hessian((p, gradient) => { gradient[0] = 2 * p[0]; return p[0] ** 2; }, [3]) // Float64Array [2]
 */
export function hessian(objective: Objective, at: ArrayLike<number>): Float64Array {
	return runAtOnce(hessianInSlices(slicedObjective(objective), at));
}

/**
 * `hessian` for a function that pauses.
 *
 * @param gradientAt the gradient at the point, when known: halves the evaluations (n instead of 2n) for an error of
 * the order of the step instead of its square
 */
export function* hessianInSlices(
	objective: SlicedObjective,
	at: ArrayLike<number>,
	gradientAt?: ArrayLike<number>,
): Sliced<Float64Array> {
	const n = at.length;
	const result = new Float64Array(n * n);
	const point = Float64Array.from(at);
	const above = new Float64Array(n);
	const below = new Float64Array(n);
	for (let row = 0; row < n; row++) {
		const centre = at[row] as number;
		point[row] = centre + STEP;
		let width = (point[row] as number) - centre;
		yield* objective(point, above);
		if (gradientAt !== undefined) {
			below.set(gradientAt);
		} else {
			point[row] = centre - STEP;
			width += centre - (point[row] as number);
			yield* objective(point, below);
		}
		point[row] = centre;
		for (let column = 0; column < n; column++) {
			const change = ((above[column] as number) - (below[column] as number)) / width;
			result[row * n + column] = (result[row * n + column] as number) + change / 2;
			result[column * n + row] = (result[column * n + row] as number) + change / 2;
		}
	}
	return result;
}
