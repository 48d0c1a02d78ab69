/** A short text beside each number, to be compared with. */
export interface ByteTexts {
	/** Puts a text beside a number, in the place of an earlier one. */
	set(index: number, text: string): void;
	/**
	 * Whether a text is the one beside a number.
	 *
	 * @returns false also for texts that are not kept: longer ones than 255 characters, and those beyond Latin-1
	 */
	equals(index: number, text: string): boolean;
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

	function startFor(index: number, length: number): number {
		while (index >= starts.length) starts = grown(starts, new Uint32Array(starts.length * 2));
		const former = starts[index] as number;
		if (former !== NOWHERE && (bytes[former] as number) >= length) return former;
		while (end + 1 + length > bytes.length) bytes = grown(bytes, new Uint8Array(bytes.length * 2));
		const start = end;
		end += 1 + length;
		return start;
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
		equals(index, text) {
			const { length } = text;
			const start = index < starts.length ? (starts[index] as number) : NOWHERE;
			if (start === NOWHERE || bytes[start] !== length) return false;
			for (let i = 0; i < length; i++) {
				if (bytes[start + 1 + i] !== text.charCodeAt(i)) return false;
			}
			return true;
		},
	};
}

function isOfBytes(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > LARGEST_BYTE) return false;
	return true;
}

function grown<Column extends Uint32Array | Uint8Array>(column: Column, larger: Column): Column {
	larger.set(column);
	return larger;
}
