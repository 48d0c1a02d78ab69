import fc from 'fast-check';
import { radixSortInSlices } from '../../../engine/slices/radixSortInSlices';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

function sorted(...columns: ReadonlyArray<readonly number[]>): number[] {
	const rows = Uint32Array.from(columns[0] ?? [], (_, i) => i);
	const numbers = columns.map((column) => Uint32Array.from(column));
	return [...runAtOnce(radixSortInSlices(rows, numbers))];
}

describe('radixSortInSlices', () => {
	it('sorts rows by their numbers, those of one number in the order that they came in', () => {
		expect(sorted([30, 10, 30, 20])).toEqual([1, 3, 0, 2]);
	});

	it('takes negative numbers for unsigned ones', () => {
		const rows = Uint32Array.of(0, 1, 2);
		expect([...runAtOnce(radixSortInSlices(rows, [Int32Array.of(-1, 5, -2)]))]).toEqual([1, 2, 0]);
	});

	it('sorts some rows of a longer column', () => {
		const keys = Uint32Array.of(9, 8, 7, 6, 5);
		expect([...runAtOnce(radixSortInSlices(Uint32Array.of(0, 2, 4), [keys]))]).toEqual([4, 2, 0]);
	});

	it('sorts by the first column, then by the second', () => {
		expect(sorted([2, 1, 2, 1], [5, 9, 4, 8])).toEqual([3, 1, 2, 0]);
	});

	it('keeps the order of equals, and takes an empty list', () => {
		expect(sorted([7, 7, 7], [0, 0, 0])).toEqual([0, 1, 2]);
		expect(sorted([])).toEqual([]);
	});

	it('leaves the rows that it is given as they are', () => {
		const rows = Uint32Array.of(0, 1, 2);
		const column = Uint32Array.of(0xffffffff, 1 << 11, 1 << 22);
		expect([...runAtOnce(radixSortInSlices(rows, [column, column]))]).toEqual([1, 2, 0]);
		expect([...rows]).toEqual([0, 1, 2]);
	});

	it('does what a stable sort by comparison does, whatever the numbers', () => {
		const any = fc.integer({ min: 0, max: 0xffffffff });
		const row = fc.tuple(fc.oneof(fc.nat(3), any), fc.nat(70_000), fc.nat(3));
		fc.assert(
			fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
				const expected = rows
					.map((own, at) => ({ own, at }))
					.sort((a, b) => {
						const differs = a.own.findIndex((number, i) => number !== b.own[i]);
						return differs === -1 ? 0 : (a.own[differs] as number) - (b.own[differs] as number);
					})
					.map(({ at }) => at);
				const columns = [0, 1, 2].map((i) => rows.map((own) => own[i] as number));
				expect(sorted(...columns)).toEqual(expected);
			}),
			{ seed: 1 },
		);
	});

	it('pauses on the way through many rows, in every pass', () => {
		const rows = Uint32Array.from({ length: 100_000 }, (_, row) => row);
		const column = rows.map((row) => Math.imul(row, 0x9e3779b1));
		const work = radixSortInSlices(rows, [column]);
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(4 * 6);
	});
});
