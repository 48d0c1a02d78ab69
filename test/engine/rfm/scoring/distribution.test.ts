import fc from 'fast-check';
import { scoreOf } from '../../../../engine/rfm/scoring/cutPoints';
import {
	distributionOf,
	percentileCutPoints,
	quantileCutPoints,
	type Distribution,
} from '../../../../engine/rfm/scoring/distribution';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

function distribution(values: readonly number[]): Distribution {
	return runAtOnce(distributionOf(Float64Array.from(values)));
}

/** The definition, spelled out: the share of customers below a value plus half of those who have it. */
function scoreByMidRank(value: number, all: readonly number[], scores: number): number {
	const below = all.filter((other) => other < value).length;
	const equal = all.filter((other) => other === value).length;
	// Whole numbers: 2 × scores × mid-rank, and the part of it that each score takes.
	return Math.min(scores, 1 + Math.floor(((2 * below + equal) * scores) / (2 * all.length)));
}

const someValues = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 80 });
const someScores = fc.integer({ min: 3, max: 10 });

describe('distributionOf', () => {
	it('counts how many customers have each value', () => {
		const { values, counts, total } = distribution([3, 1, 1, -5]);
		expect([...values]).toEqual([-5, 1, 3]);
		expect([...counts]).toEqual([1, 2, 1]);
		expect(total).toBe(4);
	});

	it('is empty without customers', () => {
		expect(distribution([])).toEqual({
			values: new Float64Array(),
			counts: new Uint32Array(),
			total: 0,
		});
	});

	it('forgets the order of the customers', () => {
		fc.assert(
			fc.property(someValues, (values) => {
				expect(distribution([...values].reverse())).toEqual(distribution(values));
			}),
			{ seed: 1 },
		);
	});
});

describe('quantileCutPoints', () => {
	it('cuts four customers with 1, 1, 2 and 9 orders between 1 and 2', () => {
		expect(quantileCutPoints(distribution([1, 1, 2, 9]), 2)).toEqual([{ at: 1, inclusive: false }]);
	});

	it('gives a hundred different customers twenty of each of five scores', () => {
		const values = Array.from({ length: 100 }, (_, i) => i);
		const cutPoints = quantileCutPoints(distribution(values), 5);
		const counts = [1, 2, 3, 4, 5].map(
			(score) => values.filter((value) => scoreOf(value, cutPoints) === score).length,
		);
		expect(counts).toEqual([20, 20, 20, 20, 20]);
	});

	it('scores every customer by mid-rank', () => {
		fc.assert(
			fc.property(someValues, someScores, (values, scores) => {
				const cutPoints = quantileCutPoints(distribution(values), scores);
				for (const value of values) {
					expect(scoreOf(value, cutPoints)).toBe(scoreByMidRank(value, values, scores));
				}
			}),
			{ seed: 1 },
		);
	});

	it('never scores a better value below a worse one, not even values that nobody has', () => {
		fc.assert(
			fc.property(someValues, someScores, (values, scores) => {
				const cutPoints = quantileCutPoints(distribution(values), scores);
				expect(cutPoints).toHaveLength(scores - 1);
				let previous = 1;
				for (let value = -40; value <= 40; value += 0.5) {
					const score = scoreOf(value, cutPoints);
					expect(score).toBeGreaterThanOrEqual(previous);
					previous = score;
				}
			}),
			{ seed: 1 },
		);
	});

	it('gives the highest score to a value better than all there are', () => {
		fc.assert(
			fc.property(someValues, someScores, (values, scores) => {
				const cutPoints = quantileCutPoints(distribution(values), scores);
				expect(scoreOf(Math.max(...values) + 1, cutPoints)).toBe(scores);
			}),
			{ seed: 1 },
		);
	});
});

describe('percentileCutPoints', () => {
	it('tells how many percent of the customers a value surpasses', () => {
		const percentiles = percentileCutPoints(distribution([10, 20, 20, 30]));
		const surpassed = (value: number) => scoreOf(value, percentiles) - 1;
		expect([5, 10, 15, 20, 25, 30].map(surpassed)).toEqual([0, 0, 25, 25, 75, 75]);
	});

	it('is the whole percentage of customers with less, for every customer', () => {
		fc.assert(
			fc.property(someValues, (values) => {
				const percentiles = percentileCutPoints(distribution(values));
				for (const value of values) {
					const fewer = values.filter((other) => other < value).length;
					expect(scoreOf(value, percentiles) - 1).toBe(Math.floor((100 * fewer) / values.length));
				}
			}),
			{ seed: 1 },
		);
	});
});
