import once from 'lodash/once';
import { plainLetters } from '../../../text/plainLetters';
import { SENSITIVE_WORDS, type SensitiveCategory } from './sensitiveWords';

/** No field is called longer than this; of a longer name the beginning is looked at. */
const LONGEST_NAME = 200;

const categories = once(
	() =>
		new Map(
			Object.entries(SENSITIVE_WORDS).flatMap(([category, words]) =>
				words.map((word) => [word, category as SensitiveCategory] as const),
			),
		),
);

/** The most words that an entry of the table has. */
const mostWords = once(() =>
	Math.max(...[...categories().keys()].map((word) => word.split(' ').length)),
);

/**
 * What is sensitive about the name of a field, told by its whole words: `customerAge` is about age, `page` and
 * `averageOrderValue` are not.
 *
 * @example
 * sensitiveCategory('customer.dateOfBirth') // 'age'
 * sensitiveCategory('package_size') // undefined
 */
export function sensitiveCategory(name: string): SensitiveCategory | undefined {
	const words = wordsOf(name);
	for (let length = mostWords(); length >= 1; length--) {
		for (let start = 0; start + length <= words.length; start++) {
			const category = categories().get(words.slice(start, start + length).join(' '));
			if (category !== undefined) return category;
		}
	}
	return undefined;
}

/** `dateOfBirth`, `date_of_birth` and `Date of birth` are the same three words. */
function wordsOf(name: string): string[] {
	return plainLetters(name.slice(0, LONGEST_NAME).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
}
