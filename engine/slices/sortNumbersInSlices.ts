import { STEPS_PER_SLICE, type Sliced } from './sliced';

/** The runtime sorts so many numbers in about a millisecond. */
const RUN_LENGTH = 8192;

/**
 * Sorts numbers, pausing on the way. Where only the values matter and not whose they are, this is several times as fast
 * as `sortInSlices`: runs are sorted by the runtime without calling back, then merged.
 *
 * @returns a sorted copy, ascending
 *
 * @example
 * runAtOnce(sortNumbersInSlices(Float64Array.of(30, 10, 20))) // Float64Array [10, 20, 30]
 */
export function* sortNumbersInSlices(numbers: Float64Array): Sliced<Float64Array> {
	const { length } = numbers;
	let source: Float64Array = numbers.slice();
	for (let start = 0; start < length; start += RUN_LENGTH) {
		source.subarray(start, start + RUN_LENGTH).sort();
		yield;
	}
	if (length <= RUN_LENGTH) return source;
	let target: Float64Array = new Float64Array(length);
	for (let width = RUN_LENGTH; width < length; width *= 2) {
		for (let start = 0; start < length; start += 2 * width) {
			yield* merge(source, target, start, width);
		}
		[source, target] = [target, source];
	}
	return source;
}

/** Merges the run that begins at `start` with the one behind it. */
function* merge(
	source: Float64Array,
	target: Float64Array,
	start: number,
	width: number,
): Sliced<void> {
	const leftEnd = Math.min(start + width, source.length);
	const rightEnd = Math.min(start + 2 * width, source.length);
	let left = start;
	let right = leftEnd;
	for (let i = start; i < rightEnd; i++) {
		const takeLeft =
			right >= rightEnd ||
			(left < leftEnd && (source[left] as number) <= (source[right] as number));
		target[i] = source[takeLeft ? left++ : right++] as number;
		if (i % STEPS_PER_SLICE === 0) yield;
	}
}
