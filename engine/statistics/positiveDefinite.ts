/**
 * The Cholesky factor L of a symmetric positive definite matrix A = L·Lᵀ.
 *
 * @param matrix n × n, by rows; only the lower triangle is read
 * @returns the lower triangle of L by rows, or null where the matrix is not positive definite (or not finite)
 *
 * @example
 * choleskyFactor(Float64Array.of(4, 2, 2, 5), 2) // Float64Array [2, 0, 1, 2]
 */
export function choleskyFactor(matrix: ArrayLike<number>, n: number): Float64Array | null {
	const factor = new Float64Array(n * n);
	for (let row = 0; row < n; row++) {
		for (let column = 0; column <= row; column++) {
			let sum = matrix[row * n + column] as number;
			for (let i = 0; i < column; i++) {
				sum -= (factor[row * n + i] as number) * (factor[column * n + i] as number);
			}
			if (row !== column) {
				factor[row * n + column] = sum / (factor[column * n + column] as number);
			} else {
				const pivot = Math.sqrt(sum);
				if (!(pivot > 0 && pivot < Infinity)) return null;
				factor[row * n + row] = pivot;
			}
		}
	}
	return factor;
}

/** The solution y of A·y = right, given the Cholesky factor of A. */
export function solveWithFactor(
	factor: Float64Array,
	n: number,
	right: ArrayLike<number>,
): Float64Array {
	const solution = Float64Array.from(right);
	for (let row = 0; row < n; row++) {
		let sum = solution[row] as number;
		for (let i = 0; i < row; i++) {
			sum -= (factor[row * n + i] as number) * (solution[i] as number);
		}
		solution[row] = sum / (factor[row * n + row] as number);
	}
	for (let row = n - 1; row >= 0; row--) {
		let sum = solution[row] as number;
		for (let i = row + 1; i < n; i++) {
			sum -= (factor[i * n + row] as number) * (solution[i] as number);
		}
		solution[row] = sum / (factor[row * n + row] as number);
	}
	return solution;
}

/**
 * The inverse of a symmetric positive definite matrix: the covariance of estimates, given the information matrix.
 *
 * @returns n × n, by rows, or null where the matrix is not positive definite
 */
export function invertPositiveDefinite(matrix: ArrayLike<number>, n: number): Float64Array | null {
	const factor = choleskyFactor(matrix, n);
	if (factor === null) return null;
	const inverse = new Float64Array(n * n);
	for (let column = 0; column < n; column++) {
		const unit = new Float64Array(n);
		unit[column] = 1;
		const solved = solveWithFactor(factor, n, unit);
		for (let row = 0; row < n; row++) inverse[row * n + column] = solved[row] as number;
	}
	return inverse;
}
