import { xorshift } from '../../../engine/statistics/xorshift';

describe('xorshift', () => {
	it('draws what Marsaglia’s generator does from his seed', () => {
		const next = xorshift(2463534242);
		expect([next(), next(), next()]).toEqual([723471715, 2497366906, 2064144800]);
	});

	it('draws the same for the same seed, and numbers of 32 bits without a sign', () => {
		const [one, other] = [xorshift(7), xorshift(7)];
		const drawn = Array.from({ length: 1000 }, () => one());
		expect(Array.from({ length: 1000 }, () => other())).toEqual(drawn);
		expect(Math.min(...drawn)).toBeGreaterThan(0);
		expect(Math.max(...drawn)).toBeGreaterThan(2 ** 31);
	});
});
