import { plainLetters } from './plainLetters';

const NOT_IN_WORDS = /[^\p{L}\d]+/gu;

/**
 * The words of a short text, in lower case without accents, with single spaces between them.
 *
 * @example
 * plainWords('Partially_Refunded ') // 'partially refunded'
 */
export function plainWords(text: string): string {
	return plainLetters(text).replace(NOT_IN_WORDS, ' ').trim();
}
