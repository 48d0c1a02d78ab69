import { readShortAnswer } from './readShortAnswer';

/** A number, a size, a grade: somebody may have meant it. */
const NUMBER_OR_LETTER = /\p{N}|^[^\p{L}\p{N}]*(\p{L})\1*[^\p{L}\p{N}]*$/iu;

/**
 * Whether an answer says that there is none, or that nobody knows: "N/A", "prefer not to say", "weiß nicht".
 *
 * @example
 * saysNothing('keine Angabe') // true
 * saysNothing('Nothing') // false: that depends on the question
 */
export function saysNothing(answer: string): boolean {
	if (NUMBER_OR_LETTER.test(answer)) return false;
	const { meaning } = readShortAnswer(answer, null);
	return meaning === 'noAnswer' || meaning === 'dontKnow';
}
