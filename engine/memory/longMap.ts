/** So many entries are 64 KB, which are made within microseconds. */
const PART_BITS = 13;
const PART_LENGTH = 1 << PART_BITS;

/**
 * What belongs to some of many numbered things, by their numbers from 0 on; in parts, each made for its first entry. A
 * `Map` of a million entries is copied as a whole each time that it has grown to double its size, which holds the thread
 * for a tenth of a second.
 *
 * @example
 * const reasons = new LongMap<string>();
 * reasons.set(999_999, 'no date');
 * [...reasons] // [[999_999, 'no date']]
 */
export class LongMap<Entry> {
	private readonly parts: Array<Array<Entry | undefined> | undefined> = [];

	/** Whether nothing was ever put. */
	get isEmpty(): boolean {
		return this.parts.length === 0;
	}

	get(number: number): Entry | undefined {
		return this.parts[number >> PART_BITS]?.[number & (PART_LENGTH - 1)];
	}

	set(number: number, entry: Entry): void {
		const place = number >> PART_BITS;
		// Without gaps, for which the runtime would look everywhere else first.
		while (this.parts.length <= place) this.parts.push(undefined);
		const part = (this.parts[place] ??= new Array<Entry | undefined>(PART_LENGTH).fill(undefined));
		part[number & (PART_LENGTH - 1)] = entry;
	}

	delete(number: number): void {
		const part = this.parts[number >> PART_BITS];
		if (part !== undefined) part[number & (PART_LENGTH - 1)] = undefined;
	}

	/** The entries with their numbers, ascending. */
	*[Symbol.iterator](): Generator<[number, Entry], void> {
		for (const [place, part] of this.parts.entries()) {
			if (part === undefined) continue;
			for (const [i, entry] of part.entries()) {
				if (entry !== undefined) yield [(place << PART_BITS) + i, entry];
			}
		}
	}
}
