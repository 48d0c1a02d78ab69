import { shuffleMoments } from '../../../../../engine/sentiment/summary/alert/shuffleMoments';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';

function shuffled(scores: readonly number[], at: readonly number[]): number[] {
	const changed = Float64Array.from(scores);
	runAtOnce(shuffleMoments(changed, Float64Array.from(at)));
	return [...changed];
}

describe('scores of the same moment', () => {
	const rising = Array.from({ length: 2000 }, (_, i) => i / 2000);

	it('come in another order, the same in every run, and none is lost', () => {
		const once = shuffled(rising, Array(2000).fill(5) as number[]);
		expect(once).not.toEqual(rising);
		expect(shuffled(rising, Array(2000).fill(5) as number[])).toEqual(once);
		expect([...once].sort((a, b) => a - b)).toEqual(rising);
	});

	it('have no more low ones at the beginning than at the end', () => {
		const once = shuffled(rising, Array(2000).fill(5) as number[]);
		const mean = (scores: readonly number[]) =>
			scores.reduce((sum, score) => sum + score, 0) / scores.length;
		expect(Math.abs(mean(once.slice(0, 1000)) - 0.5)).toBeLessThan(0.03);
	});

	it('stay among those of their moment', () => {
		const at = rising.map((_, i) => Math.floor(i / 10));
		shuffled(rising, at).forEach((score, i) => {
			expect(Math.floor((score * 2000 + 0.5) / 10)).toBe(at[i]);
		});
		const apart = rising.map((_, i) => i);
		expect(shuffled(rising, apart)).toEqual(rising);
		expect(shuffled([], [])).toEqual([]);
	});
});
