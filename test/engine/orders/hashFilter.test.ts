import { createHashFilter } from '../../../engine/orders/hashFilter';

describe('a filter of hashes', () => {
	it('forgets none that were added, negative ones included', () => {
		const filter = createHashFilter(1000);
		const hashes = Array.from({ length: 1000 }, (_, i) => Math.imul(i, 0x9e3779b1));
		hashes.forEach(filter.add);
		expect(hashes.every(filter.has)).toBe(true);
	});

	it('knows most of the others for new', () => {
		const filter = createHashFilter(1000);
		for (let i = 0; i < 1000; i++) filter.add(Math.imul(i, 0x9e3779b1));
		let taken = 0;
		for (let i = 1000; i < 2000; i++) if (filter.has(Math.imul(i, 0x9e3779b1))) taken++;
		expect(taken).toBeLessThan(250);
	});

	it.each([0, 1])('works for %i expected', (expected) => {
		const filter = createHashFilter(expected);
		expect(filter.has(5)).toBe(false);
		filter.add(5);
		expect(filter.has(5)).toBe(true);
	});
});
