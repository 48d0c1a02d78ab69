import type { ReadText } from '../text/readText';

/** The number of the clause that a word belongs to, sought from a clause on that is known not to lie behind it. */
export function clauseIndex({ clauses }: ReadText, word: number, from = 0): number {
	let index = from;
	while (index + 1 < clauses.length && (clauses[index]?.lastWord ?? word) < word) index++;
	return index;
}
