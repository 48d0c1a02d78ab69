import { seededRandom } from '../../../../../sample/random';
import { WindowedSum } from '../../../../../engine/sentiment/summary/alert/windowedSum';

describe('a sum over a window', () => {
	it('has risen by the largest sum of the latest steps, as counting it out tells', () => {
		const random = seededRandom(1, 'windowed sum');
		const steps = Array.from({ length: 300 }, () => random.normal());
		const sum = new WindowedSum(steps.length);
		steps.forEach((step, i) => {
			const first = Math.max(0, i - 9);
			const risen = sum.add(step, first);
			const sums = Array.from({ length: i - first + 1 }, (_, skipped) =>
				steps.slice(first + skipped, i + 1).reduce((all, each) => all + each, 0),
			);
			expect(risen).toBeCloseTo(Math.max(...sums), 9);
			expect(sum.since).toBe(first + sums.indexOf(Math.max(...sums)));
		});
	});

	it('forgets what had risen, and begins anew', () => {
		const sum = new WindowedSum(4);
		sum.add(3, 0);
		sum.forget();
		expect(sum.add(1, 0)).toBe(1);
		expect(sum.since).toBe(1);
		sum.restart();
		expect(sum.total).toBe(0);
		expect(sum.add(2, 0)).toBe(2);
		expect(sum.since).toBe(0);
	});
});
