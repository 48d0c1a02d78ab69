import fc from 'fast-check';
import { LongMap } from '../../../engine/memory/longMap';

describe('a map by numbers, in parts', () => {
	it('holds what a Map holds, in ascending order', () => {
		const number = fc.nat({ max: 40_000 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(number, fc.option(fc.string(), { nil: undefined }))),
				(changes) => {
					const map = new Map<number, string>();
					const long = new LongMap<string>();
					for (const [at, entry] of changes) {
						if (entry === undefined) {
							map.delete(at);
							long.delete(at);
						} else {
							map.set(at, entry);
							long.set(at, entry);
						}
					}
					expect([...long]).toEqual([...map].sort(([a], [b]) => a - b));
					for (const [at] of changes) expect(long.get(at)).toBe(map.get(at));
				},
			),
			{ seed: 1 },
		);
	});

	it('has nothing where nothing was put', () => {
		const long = new LongMap<string>();
		expect([...long]).toEqual([]);
		expect(long.isEmpty).toBe(true);
		expect(long.get(0)).toBeUndefined();
		long.delete(1_000_000);
		long.set(1_000_000, 'far');
		expect(long.isEmpty).toBe(false);
		expect(long.get(8191)).toBeUndefined();
		expect(long.get(1_000_001)).toBeUndefined();
		expect([...long]).toEqual([[1_000_000, 'far']]);
	});
});
