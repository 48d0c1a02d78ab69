import { meanChange } from '../../../../engine/sentiment/summary/meanChange';

function sumOf(values: readonly number[]) {
	return {
		count: values.length,
		total: values.reduce((sum, value) => sum + value, 0),
		squares: values.reduce((sum, value) => sum + value ** 2, 0),
	};
}

describe('The change of a mean', () => {
	// Reckoned by itself: the density of Student's t, integrated numerically.
	it.each([
		[[1, 2, 3], [4, 5, 6], 0.0213],
		[[1, 2, 3, 4, 5], [2, 3, 4, 5, 9], 0.2937],
		[[10, 12, 9, 11, 13, 10, 12, 11], [12, 14, 11, 13, 15, 12, 14, 13], 0.0086],
	])('from %j to %j comes by chance with a probability of %d', (before, after, pValue) => {
		expect(meanChange(sumOf(before), sumOf(after))?.pValue).toBeCloseTo(pValue, 2);
	});

	it('is unknown where one of them is a single value, or all are the same', () => {
		expect(meanChange(sumOf([1]), sumOf([1, 2]))).toBeUndefined();
		expect(meanChange(sumOf([2, 2]), sumOf([2, 2]))).toBeUndefined();
	});
});
