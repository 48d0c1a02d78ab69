import { rescale } from '../../../../engine/rfm/segments/segmentMap';

const SCALES = [3, 4, 5, 6, 7, 8, 9, 10];

describe('rescale', () => {
	it('leaves scores of the same scale alone', () => {
		expect([1, 2, 3, 4, 5].map((score) => rescale(score, 5, 5))).toEqual([1, 2, 3, 4, 5]);
	});

	it.each([
		[[1, 2, 3, 4, 5], 5, 3, [1, 2, 2, 3, 3]],
		[[1, 2, 3], 3, 5, [1, 3, 5]],
		[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10, 5, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
	])('turns %j of %i scores into those of %i', (scores, from, to, expected) => {
		expect(scores.map((score) => rescale(score, from, to))).toEqual(expected);
	});

	it.each(SCALES.flatMap((from) => SCALES.map((to) => [from, to] as const)))(
		'keeps the best the best, the worst the worst and the order between them: %i to %i',
		(from, to) => {
			const scores = Array.from({ length: from }, (_, i) => rescale(i + 1, from, to));
			expect(scores[0]).toBe(1);
			expect(scores[from - 1]).toBe(to);
			expect(scores).toEqual([...scores].sort((a, b) => a - b));
			expect(scores.every(Number.isInteger)).toBe(true);
		},
	);
});
