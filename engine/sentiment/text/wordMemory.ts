/** A word as it is spelled, wherever it stands. */
export interface Spelling {
	readonly text: string;
	/** Of `text` (`wordHash`). */
	readonly hash: number;
	/** A number that no other spelling has, and the same one every time as long as the word is remembered. */
	readonly id: number;
}

/** How many words are remembered; a power of 2. */
const REMEMBERED = 8192;
/** What is longer is hardly a word, and comes once. */
const LONGEST_WORD = 32;

const remembered = new Array<Spelling>(REMEMBERED).fill({ text: '', hash: 0, id: 0 });

let lastId = 0;

/**
 * A stretch of a text as a word. A common word is the same one in every text: it is cut out once, and what is worked out
 * for it is found again by its number (`rememberedByWord`).
 *
 * @param hash of the stretch (`wordHash`)
 */
export function spellingFrom(text: string, start: number, end: number, hash: number): Spelling {
	const slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
	const known = remembered[slot] as Spelling;
	if (known.hash === hash && known.text.length === end - start && stands(known.text, text, start)) {
		return known;
	}
	// Begins again after four thousand million new words.
	lastId = (lastId + 1) | 0;
	if (end - start > LONGEST_WORD) return { text: text.slice(start, end), hash, id: lastId };
	const spelling = { text: copyOf(text, start, end), hash, id: lastId };
	remembered[slot] = spelling;
	return spelling;
}

/** Whether a word stands at a place of a text. */
function stands(word: string, text: string, start: number): boolean {
	for (let at = 0; at < word.length; at++) {
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	}
	return true;
}

/** A slice of more than twelve letters would keep the whole text in memory that it is a part of; one of a joined string does not. */
function copyOf(text: string, start: number, end: number): string {
	return ` ${text.slice(start, end)}`.slice(1);
}
