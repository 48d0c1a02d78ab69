import { dropTest } from '../../../../../engine/sentiment/summary/alert/dropTest';
import {
	countScore,
	newScoreCounts,
	scoreAt,
} from '../../../../../engine/sentiment/summary/alert/scoreCounts';

function baselineOf(scores: readonly number[]) {
	const counts = newScoreCounts();
	for (const score of scores) countScore(counts, score, 1);
	return counts;
}

const meanOf = (shares: Float64Array) =>
	shares.reduce((sum, share, place) => sum + share * scoreAt(place), 0);

describe('the test for a drop', () => {
	const mixed = baselineOf(Array.from({ length: 400 }, (_, i) => ((i * 7) % 11) / 5 - 1));
	const test = dropTest(mixed);

	it('is the logarithm of how much more probable each score is after a drop', () => {
		if (test === undefined) throw new Error('there is no test');
		test.shares.forEach((share, place) => {
			const before = (mixed.counts[place] as number) / mixed.total;
			if (before === 0) return expect(share).toBe(0);
			const ratio = -test.tilt * scoreAt(place) - test.offset;
			return expect(Math.log(share / before)).toBeCloseTo(ratio, 9);
		});
		expect(test.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	});

	it('is for a drop by half of the scores’ standard deviation, and no less than 15 points', () => {
		// Eleven steps of 0.2 have a standard deviation of 0.632.
		expect((test?.meanBefore as number) - (test?.meanScore as number)).toBeCloseTo(0.316, 2);
		const alike = dropTest(baselineOf(Array(400).fill(0.5) as number[]));
		expect((alike?.meanBefore as number) - (alike?.meanScore as number)).toBeCloseTo(0.15, 3);
	});

	it('takes for quiet what lies about the baseline, as near as so many answers tell', () => {
		const error = (scores: number) => {
			const quiet = dropTest(
				baselineOf(Array.from({ length: scores }, (_, i) => ((i * 7) % 11) / 5 - 1)),
			)?.quiet;
			const means = (quiet ?? []).map(({ shares }) => meanOf(shares));
			expect(means).toHaveLength(3);
			return ((means[0] as number) - (means[2] as number)) / (2 * Math.sqrt(3));
		};
		expect(error(400)).toBeCloseTo(0.632 / 20, 2);
		expect(error(6400)).toBeCloseTo(error(400) / 4, 3);
	});

	it('is none where there is nothing that the mood could fall to', () => {
		expect(dropTest(baselineOf(Array(100).fill(-1) as number[]))).toBeUndefined();
		expect(dropTest(baselineOf(Array(100).fill(-0.8) as number[]))).toBeDefined();
	});
});
