import type { Language } from '../language/language';
import { readText } from '../text/readText';
import { inflectedForms } from './inflectedForms';

/** Of an operator's list nothing is read beyond this many characters. */
const LONGEST_LIST = 20_000;
/** A phrase of more words stands in no answer twice in the same way. */
const MOST_WORDS = 6;
const BETWEEN_PHRASES = /[,;\n\r]/;

/**
 * A list of words and phrases that an operator wrote, in the notation of phrases: signs that mean something in that
 * notation are taken out, and the last word of each phrase is found with other endings too.
 */
export function writtenPhrases(list: string, language: Language): string {
	return list
		.slice(0, LONGEST_LIST)
		.split(BETWEEN_PHRASES)
		.map((phrase) => {
			const words = readText(phrase).words.slice(0, MOST_WORDS);
			return words
				.map(({ text }, index) => {
					const plain = text.replace(/[*|?,-]/g, '');
					const isLast = index === words.length - 1;
					return isLast && /^\p{L}+$/u.test(plain) ? inflectedForms(plain, language) : plain;
				})
				.join(' ');
		})
		.filter((phrase) => phrase.trim() !== '')
		.join(',');
}
