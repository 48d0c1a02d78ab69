/**
 * Reads a word list that is packed into a text: a line for each strength, "1.9 word word word". Lists are kept so because
 * a text costs nothing to load until it is read.
 *
 * @example
 * unpackValences('1.9 good\n-2.5 bad awful', (word, valence) => …) // good 1.9, bad −2.5, awful −2.5
 */
export function unpackValences(
	packed: string,
	take: (word: string, valence: number) => void,
): void {
	for (const line of packed.split('\n')) {
		const [valence, ...words] = line.split(' ');
		for (const word of words) take(word, Number(valence));
	}
}
