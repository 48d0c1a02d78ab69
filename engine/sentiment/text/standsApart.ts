import type { ReadText } from './readText';

/**
 * Whether a mark stands between a word and the one before it, or anything else but a blank or an apostrophe.
 *
 * @example
 * standsApart(readText('good, cheap'), 1) // true
 */
export function standsApart({ starts, ends }: ReadText, word: number): boolean {
	return (starts[word] as number) - (ends[word - 1] as number) > 1;
}
