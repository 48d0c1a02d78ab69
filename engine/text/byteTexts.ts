import { grown } from '../memory/grown';
import { lastingColumn } from '../memory/lastingColumn';

/** A short text beside each number, to be compared with. */
export interface ByteTexts {
	/** Puts a text beside a number, in the place of an earlier one. */
	set(index: number, text: string): void;
	/**
	 * Whether texts are those beside their numbers. For many at once: what a comparison waits for is fetched for several
	 * of them together.
	 *
	 * @param indices the number of each text; -1 where there is nothing to compare
	 * @param textOf the texts; null where there is none
	 * @param equal is given 1 for each that is; 0 also for texts that are not kept, which are longer ones than 255
	 *   characters and those beyond Latin-1
	 */
	equalAll(
		count: number,
		indices: Int32Array,
		textOf: (i: number) => string | null,
		equal: Uint8Array,
	): void;
}

const LONGEST = 255;
const LARGEST_BYTE = 255;
const FIRST_CAPACITY = 4096;
/** Where a text that is not there begins. */
const NOWHERE = 0;

/**
 * Keeps texts side by side, a byte a character. The strings of a hundred thousand customers lie all over the memory of a
 * program, each on a page of its own, and to fetch one for a comparison takes longer than to read an order's date.
 */
export function createByteTexts(): ByteTexts {
	let starts = new Uint32Array(FIRST_CAPACITY);
	/** Each text behind its length. */
	let bytes = new Uint8Array(FIRST_CAPACITY);
	let end = NOWHERE + 1;
	/** Where the texts begin that are compared together. */
	let begins = new Uint32Array(0);

	function startFor(index: number, length: number): number {
		while (index >= starts.length) {
			starts = grown(starts, lastingColumn(Uint32Array, starts.length * 2));
		}
		const former = starts[index] as number;
		if (former !== NOWHERE && (bytes[former] as number) >= length) return former;
		while (end + 1 + length > bytes.length) {
			bytes = grown(bytes, lastingColumn(Uint8Array, bytes.length * 2));
		}
		const start = end;
		end += 1 + length;
		return start;
	}

	function isAt(start: number, text: string): boolean {
		for (let i = 0; i < text.length; i++) {
			if (bytes[start + 1 + i] !== text.charCodeAt(i)) return false;
		}
		return true;
	}

	return {
		set(index, text) {
			const { length } = text;
			const isKept = length <= LONGEST && isOfBytes(text);
			const start = isKept ? startFor(index, length) : NOWHERE;
			if (index < starts.length) starts[index] = start;
			if (!isKept) return;
			bytes[start] = length;
			for (let i = 0; i < length; i++) bytes[start + 1 + i] = text.charCodeAt(i);
		},
		equalAll(count, indices, textOf, equal) {
			if (begins.length < count) begins = new Uint32Array(count);
			for (let i = 0; i < count; i++) {
				const index = indices[i] as number;
				begins[i] = index >= 0 && index < starts.length ? (starts[index] as number) : NOWHERE;
			}
			for (let i = 0; i < count; i++) {
				const start = begins[i] as number;
				equal[i] = start !== NOWHERE && bytes[start] === textOf(i)?.length ? 1 : 0;
			}
			for (let i = 0; i < count; i++) {
				if (equal[i] === 1 && !isAt(begins[i] as number, textOf(i) as string)) equal[i] = 0;
			}
		},
	};
}

function isOfBytes(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > LARGEST_BYTE) return false;
	return true;
}
