import { totalInterval } from '../../../../engine/cltv/intervals/totalInterval';

describe('totalInterval', () => {
	it('is about the mean plus and minus 1.28 standard deviations where these are small', () => {
		const { low, high } = totalInterval({ mean: 1000, variance: 400, deviation: 0 }, 0.8);
		expect(low).toBeCloseTo(1000 - 1.2816 * 20, 0);
		expect(high).toBeCloseTo(1000 + 1.2816 * 20, 0);
	});

	it('grows with the number of customers by its root, but with a shared error in full', () => {
		const width = (customers: number, deviation: number) => {
			const total = { mean: 10 * customers, variance: 300 * customers, deviation };
			const { low, high } = totalInterval(total, 0.8);
			return high - low;
		};
		expect(width(10_000, 0) / width(100, 0)).toBeLessThan(11);
		expect(width(10_000, 0.2) / width(100, 0.2)).toBeGreaterThan(60);
	});

	it('lies around the mean and above 0, also of a few customers of great variance', () => {
		const { low, high } = totalInterval({ mean: 5, variance: 1e4, deviation: 0 }, 0.8);
		expect(low).toBeGreaterThanOrEqual(0);
		expect(low).toBeLessThanOrEqual(5);
		expect(high).toBeGreaterThanOrEqual(5);
	});

	it('is nothing where nothing is expected', () => {
		expect(totalInterval({ mean: 0, variance: 0, deviation: 0.1 }, 0.8)).toEqual({
			low: 0,
			high: 0,
		});
	});
});
