import { questionKind } from '../../questions/questionKind';
import { scaleAsked } from '../../scales/scaleAsked';

const QUESTION_MARK = /[?¿？؟]/;
/** A name of so many words says something; columns of data are called by one to three. */
const WORDS_OF_A_SENTENCE = 5;
const LONGEST_QUESTION = 2_000;

/**
 * Whether the name of a column is the question that its cells answer.
 *
 * @example
 * isQuestion('What could we improve?') // true
 * isQuestion('Anything else you would like to add') // true
 * isQuestion('favourite_colour') // false
 */
export function isQuestion(name: string): boolean {
	if (name.length > LONGEST_QUESTION) return false;
	if (QUESTION_MARK.test(name)) return true;
	if (name.trim().split(/\s+/).length >= WORDS_OF_A_SENTENCE) return true;
	return scaleAsked(name) !== undefined || questionKind(name) !== null;
}
