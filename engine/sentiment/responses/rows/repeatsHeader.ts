import type { JsonRecord } from '../../../json';

/** One cell that says what its column is called may be somebody's answer. */
const FEWEST_CELLS = 2;

/**
 * Whether a row says again what its columns are called, as where several files were put one under the other.
 *
 * @example
 * repeatsHeader({ NPS: 'NPS', Comment: 'Comment' }) // true
 * repeatsHeader({ NPS: 9, Comment: 'Comment' }) // false
 */
export function repeatsHeader(row: JsonRecord): boolean {
	let cells = 0;
	// for…in ends at the first cell, without a list of the keys, for nearly every row.
	for (const column in row) {
		const cell = row[column];
		if (cell === '' || cell === null || cell === undefined) continue;
		if (cell !== column) return false;
		cells++;
	}
	return cells >= FEWEST_CELLS;
}
