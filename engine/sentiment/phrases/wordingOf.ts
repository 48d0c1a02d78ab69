import type { ReadText } from '../text/readText';

/**
 * The words of a text from one to another, as they were written.
 *
 * @example
 * wordingOf(readText('The Clasp broke.'), 1, 2) // 'Clasp broke'
 */
export function wordingOf(text: ReadText, firstWord: number, lastWord: number): string {
	return text.text.slice(text.starts[firstWord] ?? 0, text.ends[lastWord] ?? 0);
}
