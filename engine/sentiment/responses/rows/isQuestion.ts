import { questionKind } from '../../questions/questionKind';
import { asksForRating } from '../../scales/rangeAsked';
import { scaleAsked } from '../../scales/scaleAsked';
import { isSentence } from './isSentence';

const LONGEST_QUESTION = 2_000;
/** `order_status_url`, `customer.note`: what programs call things is nobody's question. */
const OF_A_PROGRAM = /[_.[\]]/;

/**
 * Whether the name of a column is the question that its cells answer.
 *
 * @example
 * isQuestion('What could we improve?') // true
 * isQuestion('Improvements') // true
 * isQuestion('favourite_colour') // false
 */
export function isQuestion(name: string): boolean {
	if (name.length > LONGEST_QUESTION) return false;
	if (isSentence(name)) return true;
	if (OF_A_PROGRAM.test(name)) return false;
	return scaleAsked(name) !== undefined || asksForRating(name) || questionKind(name) !== null;
}
