/** Longer words are none that anybody draws out. */
const LONGEST_WORD = 32;
/** No word of these languages has a letter this many times in a row: who writes so draws it out. */
const DRAWN_OUT = 3;

/**
 * The words that a word with letters drawn out may mean: with these letters doubled, and with one of each.
 *
 * @returns none where no letter stands three times in a row
 * @example
 * drawnOutFrom('goooood') // ['good', 'god']
 */
export function drawnOutFrom(word: string): string[] {
	if (word.length > LONGEST_WORD) return [];
	const doubled = withRunsOf(2, word);
	return doubled === word ? [] : [doubled, withRunsOf(1, word)];
}

/** The word with each drawn-out letter so many times. */
function withRunsOf(times: number, word: string): string {
	let short = '';
	let at = 0;
	while (at < word.length) {
		let end = at + 1;
		while (word.charCodeAt(end) === word.charCodeAt(at)) end++;
		short += word.slice(at, end - at >= DRAWN_OUT ? at + times : end);
		at = end;
	}
	return short;
}
