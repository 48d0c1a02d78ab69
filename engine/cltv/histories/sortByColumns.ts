import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

const DIGIT_BITS = 16;
const DIGIT_MASK = 2 ** DIGIT_BITS - 1;
/** Steps of this sort are a few nanoseconds each. */
const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;

/**
 * Sorts indices by several columns of whole numbers ≥ 0, the first column first: least significant digit first, in
 * counting passes, which takes a million customers a tenth of a second where a comparing sort takes seconds.
 *
 * @param indices which entries; best in ascending order, in which they lie in memory. Left as they are
 * @returns the sorted indices
 */
export function* sortByColumns(
	indices: Uint32Array,
	columns: ReadonlyArray<Int32Array | Uint32Array>,
): Sliced<Uint32Array> {
	let source: Uint32Array = indices;
	let target: Uint32Array = new Uint32Array(indices.length);
	for (const column of [...columns].reverse()) {
		const largest = yield* largestOf(indices, column);
		for (let shift = 0; shift < 32 && largest >>> shift > 0; shift += DIGIT_BITS) {
			const digits = Math.min(DIGIT_MASK, largest >>> shift) + 1;
			const next = yield* firstPlaces(indices, column, shift, digits);
			for (let i = 0; i < source.length; i++) {
				const index = source[i] as number;
				const digit = ((column[index] as number) >>> shift) & DIGIT_MASK;
				const at = next[digit] as number;
				target[at] = index;
				next[digit] = at + 1;
				if (i % STEPS_BETWEEN_PAUSES === 0) yield;
			}
			const free: Uint32Array = source === indices ? new Uint32Array(indices.length) : source;
			source = target;
			target = free;
		}
	}
	return source;
}

function* largestOf(indices: Uint32Array, column: Int32Array | Uint32Array): Sliced<number> {
	let largest = 0;
	for (let i = 0; i < indices.length; i++) {
		const value = column[indices[i] as number] as number;
		if (value > largest) largest = value;
		if (i % STEPS_BETWEEN_PAUSES === 0) yield;
	}
	return largest;
}

/** Where the entries of each digit begin. Counted in the order of the memory: how they are sorted so far does not matter. */
function* firstPlaces(
	indices: Uint32Array,
	column: Int32Array | Uint32Array,
	shift: number,
	digits: number,
): Sliced<Uint32Array> {
	const next = new Uint32Array(digits + 1);
	for (let i = 0; i < indices.length; i++) {
		const digit = ((column[indices[i] as number] as number) >>> shift) & DIGIT_MASK;
		next[digit + 1] = (next[digit + 1] as number) + 1;
		if (i % STEPS_BETWEEN_PAUSES === 0) yield;
	}
	for (let digit = 0; digit < digits; digit++) {
		next[digit + 1] = (next[digit + 1] as number) + (next[digit] as number);
	}
	return next;
}
