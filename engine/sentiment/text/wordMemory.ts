/** How many words are remembered; a power of 2. */
const REMEMBERED = 8192;
/** Longer words are rare, and a slice of them would keep the whole text that it comes from. */
const LONGEST_WORD = 12;

const remembered = new Array<string>(REMEMBERED).fill('');

/**
 * A stretch of a text as a string. A common word is the same string in every text, so that it is cut out once and later
 * told from another by its address and not letter by letter.
 *
 * @param hash of the stretch (`wordHash`)
 */
export function wordFrom(text: string, start: number, end: number, hash: number): string {
	if (end - start > LONGEST_WORD) return text.slice(start, end);
	const slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
	const known = remembered[slot] as string;
	if (known.length === end - start && stands(known, text, start)) return known;
	return (remembered[slot] = text.slice(start, end));
}

/** Whether a word stands at a place of a text. */
function stands(word: string, text: string, start: number): boolean {
	for (let at = 0; at < word.length; at++) {
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	}
	return true;
}
