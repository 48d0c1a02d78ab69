/** So many entries are 64 KB, which moves to another place in memory within microseconds. */
const PART_BITS = 13;
const PART_LENGTH = 1 << PART_BITS;

/**
 * A list in parts, for what may come to a million entries. An array that grows to as many is copied on the way, which
 * holds the thread for milliseconds, and leaves twice its size behind for the garbage collector.
 *
 * @example
 * const names = new LongList<string>();
 * names.push('Ada');
 * names.at(0) // 'Ada'
 */
export class LongList<Entry> {
	private readonly parts: Array<Array<Entry | undefined>> = [];

	private filled = 0;

	get length(): number {
		return this.filled;
	}

	/** Undefined where nothing was put. */
	at(index: number): Entry | undefined {
		return index < this.filled
			? this.parts[index >> PART_BITS]?.[index & (PART_LENGTH - 1)]
			: undefined;
	}

	/** Puts an entry at any place, also behind the end. */
	set(index: number, entry: Entry): void {
		while (this.parts.length <= index >> PART_BITS) {
			this.parts.push(new Array<Entry | undefined>(PART_LENGTH).fill(undefined));
		}
		(this.parts[index >> PART_BITS] as Array<Entry | undefined>)[index & (PART_LENGTH - 1)] = entry;
		if (index >= this.filled) this.filled = index + 1;
	}

	push(entry: Entry): void {
		this.set(this.filled, entry);
	}
}
