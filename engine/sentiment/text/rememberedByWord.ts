import type { Word } from './word';

/** Of how many words a figure is remembered; a power of 2. */
const REMEMBERED = 8192;

/** Makes a figure of words one that is worked out once for a word that comes again. */
export type RememberedByWord = (workedOut: (word: Word) => number) => (word: Word) => number;

/**
 * A figure of single words that is worked out once for a word that comes again: the phrases of an operator that it may be
 * part of. What the engine itself asks of words lies beside the word (`figuresIn`). Twenty words in a hundred make up most
 * of what customers write.
 *
 * @param workedOut a 32-bit number that depends on the spelling of a word alone, and not on where it stands
 * @example
 * const lengthOf = rememberedByWord(({ text }) => text.length);
 */
export function rememberedByWord(workedOut: (word: Word) => number): (word: Word) => number {
	/** By turns the number of a word and its figure. */
	const cells = new Int32Array(2 * REMEMBERED);
	return (word) => {
		const { id } = word;
		const cell = 2 * (id & (REMEMBERED - 1));
		if (cells[cell] === id) return cells[cell + 1] as number;
		const figure = workedOut(word);
		cells[cell] = id;
		cells[cell + 1] = figure;
		return figure;
	};
}
