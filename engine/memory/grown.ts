/**
 * A larger column with the entries of a smaller one.
 *
 * @example
 * column = grown(column, new Int32Array(2 * column.length));
 */
export function grown<Column extends { set(entries: ArrayLike<number>): void } & ArrayLike<number>>(
	column: Column,
	larger: Column,
): Column {
	larger.set(column);
	return larger;
}
