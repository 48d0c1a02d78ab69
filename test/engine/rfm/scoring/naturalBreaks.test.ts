import fc from 'fast-check';
import { scoreOf, type CutPoint } from '../../../../engine/rfm/scoring/cutPoints';
import { distributionOf } from '../../../../engine/rfm/scoring/distribution';
import { naturalBreakCutPoints } from '../../../../engine/rfm/scoring/naturalBreaks';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

function breaks(values: readonly number[], scale: number): CutPoint[] | undefined {
	return naturalBreakCutPoints(runAtOnce(distributionOf(Float64Array.from(values))), scale);
}

function customers(count: number, value: number): number[] {
	return new Array<number>(count).fill(value);
}

describe('naturalBreakCutPoints', () => {
	it('begins scores behind the gaps', () => {
		expect(breaks([1, 2, 100, 101, 900], 3)).toEqual([
			{ at: 100, inclusive: true },
			{ at: 900, inclusive: true },
		]);
	});

	it('divides the example of ckmeans’ own documentation as it does', () => {
		// simple-statistics: ckmeans(…, 3) is [[-1, -1, -1, -1], [2, 2, 2], [4, 5, 6]].
		expect(breaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([
			{ at: 2, inclusive: true },
			{ at: 4, inclusive: true },
		]);
	});

	it('gives up where there are fewer different values than scores', () => {
		expect(breaks([1, 1, 1, 2, 2], 3)).toBeUndefined();
		expect(breaks([], 3)).toBeUndefined();
	});

	it('gives each score to somebody, or gives up', () => {
		const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(values, fc.integer({ min: 3, max: 10 }), (all, scale) => {
				const cutPoints = breaks(all, scale);
				const distinct = new Set(all);
				if (distinct.size < scale) {
					expect(cutPoints).toBeUndefined();
					return;
				}
				const scores = new Set([...distinct].map((value) => scoreOf(value, cutPoints ?? [])));
				expect(scores.size).toBe(scale);
			}),
			{ seed: 1 },
		);
	});

	it('gives each score to somebody in a shop of 10,000 where hardly anybody orders more than thrice', () => {
		const orders = [...customers(9000, 1), ...customers(900, 2), ...customers(97, 3), ...[7, 8, 9]];
		const cutPoints = breaks(orders, 5);
		// Where the few stand for too little to be found, nothing is better than cuts that skip scores.
		if (cutPoints === undefined) return;
		expect([1, 2, 3].map((value) => scoreOf(value, cutPoints))).toEqual([1, 2, 3]);
		expect(scoreOf(9, cutPoints)).toBe(5);
	});

	it('gives the lowest score to the 20,000 customers who ordered once', () => {
		const cutPoints = breaks([...customers(20_000, 1), 2, 3, 4, 5], 5);
		expect(cutPoints === undefined ? 1 : scoreOf(1, cutPoints)).toBe(1);
	});

	it('gives the lowest score to who pays the usual price, where 600 others each pay another one', () => {
		const others = Array.from({ length: 600 }, (_, i) => 20 + i);
		const cutPoints = breaks([...customers(200_000, 9.99), ...others], 5);
		expect(cutPoints === undefined ? 1 : scoreOf(9.99, cutPoints)).toBe(1);
	});

	it('takes a moment for a large shop too', () => {
		const cutPoints = breaks(
			Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 104_729),
			10,
		);
		expect(cutPoints).toHaveLength(9);
	});
});
