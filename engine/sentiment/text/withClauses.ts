import type { Clause, ReadText } from './readText';

/** A text with other clauses. Spelled out, so that all texts are of one shape: whatever judges one reads them all the time. */
export function withClauses(
	{ text, words, starts, ends, truncated, marks }: ReadText,
	clauses: Clause[],
): ReadText {
	return { text, words, starts, ends, clauses, truncated, marks };
}
