import { lastingColumn } from '../memory/lastingColumn';
import { STEPS_PER_SLICE, type Sliced } from './sliced';

/** Which of the two words of a number has its sign, on this machine. */
const HIGH = new Uint32Array(Float64Array.of(-0).buffer)[0] === 0 ? 1 : 0;
const ALL_BUT_SIGN = 0x7fffffff;
/** Steps of this are a nanosecond each. */
const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;

/**
 * Whole numbers by which `radixSortInSlices` sorts numbers of any size, the largest first: their upper and their lower 32
 * bits. Bits of positive numbers grow with them (IEEE 754), so they are turned over; those of negative ones grow as they
 * should, and behind all others, as the sign is their first bit.
 *
 * @param numbers without NaN; −0 comes behind 0
 * @example
 * const spent = Float64Array.of(10, 30, -20);
 * const rows = Uint32Array.of(0, 1, 2);
 * runAtOnce(radixSortInSlices(rows, runAtOnce(descendingBits(spent)))) // Uint32Array [1, 0, 2]
 */
export function* descendingBits(
	numbers: Float64Array,
): Sliced<[upper: Uint32Array, lower: Uint32Array]> {
	const { length } = numbers;
	const words = new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * length);
	const upper = lastingColumn(Uint32Array, length);
	const lower = lastingColumn(Uint32Array, length);
	for (let i = 0; i < length; i++) {
		if (i % STEPS_BETWEEN_PAUSES === 0) yield;
		const high = words[2 * i + HIGH] as number;
		const low = words[2 * i + 1 - HIGH] as number;
		const isNegative = high > ALL_BUT_SIGN;
		upper[i] = isNegative ? high : high ^ ALL_BUT_SIGN;
		lower[i] = isNegative ? low : ~low;
	}
	return [upper, lower];
}
