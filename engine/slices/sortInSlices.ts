import { STEPS_PER_SLICE, type Sliced } from './sliced';

const RUN_LENGTH = 256;

/**
 * Sorts the indices 0..length-1, pausing on the way: a native sort of a million entries would hold the thread for a
 * second. A bottom-up merge sort over short runs, stable.
 *
 * @param compare negative where index `a` comes first, as for Array.prototype.sort
 * @returns the indices in ascending order; O(n log n) time, 8 bytes an entry
 *
 * @example
 * const spent = Float64Array.of(30, 10, 20);
 * runAtOnce(sortInSlices(3, (a, b) => spent[a] - spent[b])) // Uint32Array [1, 2, 0]
 */
export function* sortInSlices(
	length: number,
	compare: (a: number, b: number) => number,
): Sliced<Uint32Array> {
	let source = new Uint32Array(length);
	for (let i = 0; i < length; i++) source[i] = i;
	for (let start = 0; start < length; start += RUN_LENGTH) {
		source.subarray(start, start + RUN_LENGTH).sort(compare);
		if (start % (RUN_LENGTH * 4) === 0) yield;
	}
	let target = new Uint32Array(length);
	for (let width = RUN_LENGTH; width < length; width *= 2) {
		for (let start = 0; start < length; start += 2 * width) {
			yield* mergeRuns(source, target, start, start + width, start + 2 * width, compare);
		}
		[source, target] = [target, source];
	}
	return source;
}

function* mergeRuns(
	source: Uint32Array,
	target: Uint32Array,
	start: number,
	middle: number,
	end: number,
	compare: (a: number, b: number) => number,
): Sliced<void> {
	const leftEnd = Math.min(middle, source.length);
	const rightEnd = Math.min(end, source.length);
	let left = start;
	let right = leftEnd;
	for (let i = start; i < rightEnd; i++) {
		const takeLeft =
			right >= rightEnd ||
			(left < leftEnd && compare(source[left] as number, source[right] as number) <= 0);
		target[i] = source[takeLeft ? left++ : right++] as number;
		if (i % STEPS_PER_SLICE === 0) yield;
	}
}
