import { CustomersByCount } from '../../../../engine/cltv/models/customersByCount';

describe('customers by count', () => {
	it('are added up for common and for rare counts', () => {
		const counts = Float64Array.of(0, 2, 2, 511, 512, 90_000, 512);
		const byCount = new CustomersByCount(counts);
		counts.forEach((count, i) => byCount.add(count, i + 1, 0.5));
		const seen: Array<readonly [number, number, number]> = [];
		byCount.forEach((...each) => seen.push(each));
		expect(seen).toEqual([
			[0, 1, 0.5],
			[2, 5, 1],
			[511, 4, 0.5],
			[512, 12, 1],
			[90_000, 6, 0.5],
		]);
	});

	it('take no more room than the largest count needs', () => {
		expect(new CustomersByCount(Float64Array.of(1, 7)).common).toBe(8);
		expect(new CustomersByCount(Float64Array.of(1e9)).common).toBe(512);
		expect(new CustomersByCount(new Float64Array(0)).common).toBe(1);
	});
});
