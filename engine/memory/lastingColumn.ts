/** Smaller columns are no burden to anybody. */
const LARGE_BYTES = 2 ** 16;

/** A kind of column: the constructor of its typed array. */
export type ColumnType<Column> = (new (buffer: ArrayBufferLike) => Column) & {
	readonly BYTES_PER_ELEMENT: number;
};

/**
 * A column of numbers, about one for each thing of a run; all 0 at first.
 *
 * The runtime (V8) looks through the whole memory for garbage whenever 64 MB of array buffers were made since it last
 * did. Behind a million workflow items that takes half a second each time, and of columns in use it finds nothing. Large
 * ones are therefore in buffers that could be shared between threads, which are not counted there. They are freed like
 * anything else: those that lived for a moment only, with the next of the small collections, which are many.
 *
 * @param type such as Float64Array
 * @example
 * const spent = lastingColumn(Float64Array, customers);
 */
export function lastingColumn<Column>(type: ColumnType<Column>, length: number): Column {
	const bytes = length * type.BYTES_PER_ELEMENT;
	return new type(bytes < LARGE_BYTES ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes));
}
