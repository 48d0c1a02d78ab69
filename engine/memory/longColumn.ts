import { lastingColumn } from './lastingColumn';

/** So many numbers are 64 KB, from where on columns call no garbage collector (see `lastingColumn`). */
const PART_BITS = 13;
const PART_LENGTH = 1 << PART_BITS;

/**
 * A column of numbers in parts, where nobody knows how long it will be: one that doubles is copied each time, and leaves
 * as much behind as it holds. All 0 at first.
 *
 * @example
 * const seenAt = new LongColumn();
 * seenAt.set(1_000_000, 12.5);
 * seenAt.at(1_000_000) // 12.5
 */
export class LongColumn {
	private readonly parts: Float64Array[] = [];

	at(index: number): number {
		return this.parts[index >> PART_BITS]?.[index & (PART_LENGTH - 1)] ?? 0;
	}

	set(index: number, value: number): void {
		while (this.parts.length <= index >> PART_BITS) {
			this.parts.push(lastingColumn(Float64Array, PART_LENGTH));
		}
		(this.parts[index >> PART_BITS] as Float64Array)[index & (PART_LENGTH - 1)] = value;
	}
}
