import { choleskyFactor, solveWithFactor } from './positiveDefinite';

/**
 * The nearest positive definite matrix of the form A + ridge·I, so that a step along the gradient goes uphill even
 * where the function is not concave.
 */
export function regular(matrix: ArrayLike<number>, n: number): Float64Array {
	const result = Float64Array.from(matrix, (entry) => (Number.isFinite(entry) ? entry : 0));
	const size = result.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
	let ridge = size * 1e-10 || 1;
	while (choleskyFactor(result, n) === null && ridge < Infinity) {
		for (let i = 0; i < n; i++) result[i * n + i] = (result[i * n + i] as number) + ridge;
		ridge *= 4;
	}
	return result;
}

/**
 * The step to the top of the quadratic model, within the directions that are free.
 *
 * @param curvature minus the Hessian, positive definite, n × n
 * @param free 1 where a parameter may move, 0 where a bound holds it
 */
export function newtonStep(
	curvature: Float64Array,
	gradient: Float64Array,
	free: Uint8Array,
): Float64Array {
	const n = gradient.length;
	const held = Float64Array.from(curvature);
	const right = Float64Array.from(gradient);
	for (let i = 0; i < n; i++) {
		if (free[i] === 1) continue;
		right[i] = 0;
		for (let j = 0; j < n; j++) {
			held[i * n + j] = 0;
			held[j * n + i] = 0;
		}
		held[i * n + i] = 1;
	}
	const factor = choleskyFactor(held, n);
	return factor === null ? right : solveWithFactor(factor, n, right);
}

/**
 * The curvature after a step, by the formula of Broyden, Fletcher, Goldfarb and Shanno (Nocedal & Wright 2006, 6.19);
 * unchanged where the step saw no downward bend, so that it stays positive definite.
 *
 * @param moved the step taken
 * @param flattened how much the gradient fell along it: gradient before − gradient after
 */
export function afterStep(
	curvature: Float64Array,
	moved: Float64Array,
	flattened: Float64Array,
): Float64Array {
	const n = moved.length;
	const bent = new Float64Array(n);
	let bend = 0;
	let expected = 0;
	let seen = 0;
	for (let i = 0; i < n; i++) {
		let sum = 0;
		for (let j = 0; j < n; j++) {
			sum += (curvature[i * n + j] as number) * (moved[j] as number);
		}
		bent[i] = sum;
		expected += sum * (moved[i] as number);
		bend += (flattened[i] as number) * (moved[i] as number);
		seen += (flattened[i] as number) ** 2;
	}
	if (!(expected > 0 && bend > Number.EPSILON * seen)) return curvature;
	const result = new Float64Array(n * n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < n; j++) {
			result[i * n + j] =
				(curvature[i * n + j] as number) +
				((flattened[i] as number) * (flattened[j] as number)) / bend -
				((bent[i] as number) * (bent[j] as number)) / expected;
		}
	}
	return choleskyFactor(result, n) === null ? curvature : result;
}
