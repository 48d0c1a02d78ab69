import { afterStep, newtonStep, regular } from '../../../engine/statistics/curvature';
import { choleskyFactor } from '../../../engine/statistics/positiveDefinite';

describe('the curvature of a search', () => {
	it('is left alone where it is positive definite', () => {
		expect(Array.from(regular([2, 1, 1, 2], 2))).toEqual([2, 1, 1, 2]);
	});

	it.each([[[1, 3, 3, 1]], [[0, 0, 0, 0]], [[-5, 0, 0, -5]], [[NaN, Infinity, 0, 1]]])(
		'is made positive definite: %j',
		(matrix) => expect(choleskyFactor(regular(matrix, 2), 2)).not.toBeNull(),
	);

	it('points to the top, and along a bound where one is in the way', () => {
		const curvature = Float64Array.of(2, 1, 1, 2);
		const gradient = Float64Array.of(3, 3);
		expect(Array.from(newtonStep(curvature, gradient, Uint8Array.of(1, 1)))).toEqual([
			expect.closeTo(1, 12),
			expect.closeTo(1, 12),
		]);
		expect(Array.from(newtonStep(curvature, gradient, Uint8Array.of(0, 1)))).toEqual([
			0,
			expect.closeTo(1.5, 12),
		]);
	});

	it('takes up what a step has shown', () => {
		const moved = Float64Array.of(1, 2);
		const flattened = Float64Array.of(7, 9);
		const next = afterStep(Float64Array.of(1, 0, 0, 1), moved, flattened);
		expect((next[0] as number) + 2 * (next[1] as number)).toBeCloseTo(7, 12);
		expect((next[2] as number) + 2 * (next[3] as number)).toBeCloseTo(9, 12);
	});

	it('stays as it was after a step that saw no top', () => {
		const before = Float64Array.of(1, 0, 0, 1);
		expect(afterStep(before, Float64Array.of(1, 0), Float64Array.of(-1, 0))).toBe(before);
	});
});
