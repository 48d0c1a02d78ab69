import {
	choleskyFactor,
	invertPositiveDefinite,
	solveWithFactor,
} from '../../../engine/statistics/positiveDefinite';

const matrix = [4, 2, 0.6, 2, 5, 1, 0.6, 1, 3];

describe('positive definite matrices', () => {
	it('are split into a triangle and its mirror image', () => {
		expect(Array.from(choleskyFactor([4, 2, 2, 5], 2) as Float64Array)).toEqual([2, 0, 1, 2]);
	});

	it('are solved', () => {
		const solved = solveWithFactor(choleskyFactor(matrix, 3) as Float64Array, 3, [9.8, 15, 11.6]);
		[1, 2, 3].forEach((entry, i) => expect(solved[i]).toBeCloseTo(entry, 12));
	});

	it('times their inverse are the unit matrix', () => {
		const inverse = invertPositiveDefinite(matrix, 3) as Float64Array;
		for (let row = 0; row < 3; row++) {
			for (let column = 0; column < 3; column++) {
				let sum = 0;
				for (let i = 0; i < 3; i++) {
					sum += (matrix[row * 3 + i] as number) * (inverse[i * 3 + column] as number);
				}
				expect(sum).toBeCloseTo(row === column ? 1 : 0, 12);
			}
		}
	});

	it.each([
		['with a negative direction', [1, 2, 2, 1]],
		['that is singular', [1, 1, 1, 1]],
		['with an entry that is not a number', [NaN, 0, 0, 1]],
		['with an infinite entry', [Infinity, 0, 0, 1]],
	])('are told from a matrix %s', (_, other) => {
		expect(choleskyFactor(other, 2)).toBeNull();
		expect(invertPositiveDefinite(other, 2)).toBeNull();
	});
});
