const QUESTION_MARK = /[?¿？؟]/;
/** A name of so many words says something; columns of data are called by one to three. */
const WORDS_OF_A_SENTENCE = 5;

/**
 * Whether a name is a whole sentence, as questions are, and not a word or two for a column.
 *
 * @example
 * isSentence('What could we improve?') // true
 * isSentence('Anything else you would like to add') // true
 * isSentence('Why') // false
 */
export function isSentence(name: string): boolean {
	return QUESTION_MARK.test(name) || name.trim().split(/\s+/).length >= WORDS_OF_A_SENTENCE;
}
