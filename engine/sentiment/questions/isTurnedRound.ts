import type { PhraseMatch } from '../phrases/phrase';
import type { ReadText } from '../text/readText';
import { hashesOf } from '../text/wordHash';
import type { QuestionMeaning } from '../words/question';

/**
 * What makes a question about what was liked one about what was not. The Spanish "no" is not among them: in Portuguese
 * it is "in the".
 */
const TURNING = hashesOf(
	"not don't didn't doesn't isn't wasn't aren't weren't haven't hasn't never least less",
	'nicht wenigsten weniger kaum',
	'pas moins jamais',
	'menos não',
	'non meno',
	'niet minst minder',
);

/** So many words before or behind a phrase may turn it round: "Qualcosa *non* ti ha convinto?", "... vous plaît le *moins* ?" */
const REACH_BEFORE = 3;
const REACH_BEHIND = 2;

/**
 * Whether a phrase that asks what was liked asks for the opposite, because of a "not" or a "least" in it, shortly before
 * it, or shortly behind it.
 *
 * @example
 * // in "O que menos gostou?": true; in "O que mais gostou?": false
 */
export function isTurnedRound(
	{ meaning, firstWord, lastWord }: PhraseMatch<QuestionMeaning>,
	{ words, clauses }: ReadText,
): boolean {
	if (meaning !== 'liked') return false;
	const clause = clauses.find((each) => each.firstWord <= firstWord && firstWord <= each.lastWord);
	const from = Math.max(clause?.firstWord ?? 0, firstWord - REACH_BEFORE);
	const to = Math.min(clause?.lastWord ?? lastWord, lastWord + REACH_BEHIND);
	return words.slice(from, Math.max(to, lastWord) + 1).some(({ hash }) => TURNING.has(hash));
}
