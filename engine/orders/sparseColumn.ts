import { lastingColumn, type ColumnType } from '../memory/lastingColumn';

/** One number a row, most of them the same. */
export interface SparseColumn {
	get(row: number): number;
	set(row: number, value: number): void;
	/** Whether no row was ever given another number than the usual one. */
	readonly isEmpty: boolean;
}

type NumberArray = Float64Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * A column that takes memory only from the first unusual number on. Most inputs say nothing of tax, discounts or consent:
 * for a million orders, columns full of zeros would be half of the whole table.
 *
 * @param capacity how many rows there can be
 * @param usual what a row has that was given nothing
 */
export function createSparseColumn(
	arrayType: ColumnType<NumberArray>,
	capacity: number,
	usual = 0,
): SparseColumn {
	let values: NumberArray | undefined;
	return {
		get: (row) => (values === undefined ? usual : (values[row] as number)),
		set(row, value) {
			if (values === undefined) {
				if (value === usual) return;
				values = lastingColumn(arrayType, capacity);
				if (usual !== 0) values.fill(usual);
			}
			values[row] = value;
		},
		get isEmpty() {
			return values === undefined;
		},
	};
}
