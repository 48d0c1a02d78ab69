import fc from 'fast-check';
import { radixSortInSlices } from '../../../engine/slices/radixSortInSlices';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

function sorted(keys: readonly number[]): number[] {
	const rows = Uint32Array.from(keys, (_, i) => i);
	return [...runAtOnce(radixSortInSlices(rows, Uint32Array.from(keys)))];
}

describe('radixSortInSlices', () => {
	it('sorts rows by their numbers, those of one number in the order that they came in', () => {
		expect(sorted([30, 10, 30, 20])).toEqual([1, 3, 0, 2]);
	});

	it('takes negative numbers for unsigned ones', () => {
		const rows = Uint32Array.of(0, 1, 2);
		expect([...runAtOnce(radixSortInSlices(rows, Int32Array.of(-1, 5, -2)))]).toEqual([1, 2, 0]);
	});

	it('sorts some rows of a longer column', () => {
		const keys = Uint32Array.of(9, 8, 7, 6, 5);
		expect([...runAtOnce(radixSortInSlices(Uint32Array.of(0, 2, 4), keys))]).toEqual([4, 2, 0]);
	});

	it('does what a stable sort by comparison does', () => {
		const key = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }));
		fc.assert(
			fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
				const expected = keys
					.map((own, row) => ({ own, row }))
					.sort((a, b) => a.own - b.own)
					.map(({ row }) => row);
				expect(sorted(keys)).toEqual(expected);
			}),
			{ seed: 1 },
		);
	});

	it('pauses on the way through many rows', () => {
		const rows = new Uint32Array(10_000);
		const work = radixSortInSlices(rows, rows.slice());
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(6 * 9);
	});
});
