import fc from 'fast-check';
import { sortByColumns } from '../../../../engine/cltv/histories/sortByColumns';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

const sorted = (...columns: number[][]): number[] =>
	Array.from(
		runAtOnce(
			sortByColumns(
				Uint32Array.from(columns[0] as number[], (_, i) => i),
				columns.map((column) => Int32Array.from(column)),
			),
		),
	);

describe('sortByColumns', () => {
	it('sorts by the first column, then by the second', () => {
		expect(sorted([2, 1, 2, 1], [5, 9, 4, 8])).toEqual([3, 1, 2, 0]);
	});

	it('keeps the order of equals, and takes an empty list', () => {
		expect(sorted([7, 7, 7], [0, 0, 0])).toEqual([0, 1, 2]);
		expect(sorted([])).toEqual([]);
	});

	it('sorts as a comparing sort would, whatever the numbers', () => {
		const row = fc.tuple(fc.nat(2 ** 31 - 1), fc.nat(70_000), fc.nat(3));
		fc.assert(
			fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
				const expected = rows
					.map((_, i) => i)
					.sort((a, b) => {
						const [p, q] = [rows[a] as number[], rows[b] as number[]];
						const at = p.findIndex((value, i) => value !== q[i]);
						return at === -1 ? a - b : (p[at] as number) - (q[at] as number);
					});
				const columns = [0, 1, 2].map((i) => rows.map((own) => own[i] as number));
				expect(sorted(...columns)).toEqual(expected);
			}),
		);
	});
});
