import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { normalProbability } from '../../../../engine/cltv/intervals/normalProbability';

describe('normalProbability', () => {
	it.each([0.001, 0.025, 0.1, 0.5, 0.8, 0.975, 0.9999])('undoes the quantile of %d', (at) => {
		expect(normalProbability(normalQuantile(at, 0, 1))).toBeCloseTo(at, 6);
	});

	it('ends at 0 and 1', () => {
		expect(normalProbability(-40)).toBe(0);
		expect(normalProbability(40)).toBe(1);
	});
});
