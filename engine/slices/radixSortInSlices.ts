import { STEPS_PER_SLICE, type Sliced } from './sliced';

/** Bits of a digit: its 2,048 counters stay in a processor's first cache, and three digits make 32 bits. */
const DIGIT_BITS = 11;
const DIGITS = 3;
const DIGIT_VALUES = 1 << DIGIT_BITS;

/**
 * Sorts rows by a 32-bit number that each has, in three passes over them and without a comparison: several times as fast
 * as `sortInSlices`. Stable.
 *
 * @param rows which rows, in any order; used for the work, and no longer of use to the caller
 * @param keys the number of each row, by row; taken as unsigned
 *
 * @example
 * runAtOnce(radixSortInSlices(Uint32Array.of(0, 1, 2), Uint32Array.of(30, 10, 20))) // Uint32Array [1, 2, 0]
 */
export function* radixSortInSlices(
	rows: Uint32Array,
	keys: Uint32Array | Int32Array,
): Sliced<Uint32Array> {
	let source: Uint32Array = rows;
	let target: Uint32Array = new Uint32Array(rows.length);
	for (let digit = 0; digit < DIGITS; digit++) {
		const shift = digit * DIGIT_BITS;
		const next = yield* firstPlaces(source, keys, shift);
		for (let i = 0; i < source.length; i++) {
			const row = source[i] as number;
			const value = ((keys[row] as number) >>> shift) & (DIGIT_VALUES - 1);
			const at = next[value] as number;
			target[at] = row;
			next[value] = at + 1;
			if (i % STEPS_PER_SLICE === 0) yield;
		}
		[source, target] = [target, source];
	}
	return source;
}

/** Where the rows of each value of a digit begin. */
function* firstPlaces(
	rows: Uint32Array,
	keys: Uint32Array | Int32Array,
	shift: number,
): Sliced<Uint32Array> {
	const counts = new Uint32Array(DIGIT_VALUES);
	for (let i = 0; i < rows.length; i++) {
		const value = ((keys[rows[i] as number] as number) >>> shift) & (DIGIT_VALUES - 1);
		counts[value] = (counts[value] as number) + 1;
		if (i % STEPS_PER_SLICE === 0) yield;
	}
	let place = 0;
	for (let value = 0; value < DIGIT_VALUES; value++) {
		const count = counts[value] as number;
		counts[value] = place;
		place += count;
	}
	return counts;
}
