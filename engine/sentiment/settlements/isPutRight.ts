import type { Clause } from '../text/readText';

/**
 * Whether words belong to trouble that was put right: they blame nothing any more.
 *
 * @param lastWord of the words, which begin in the clause
 */
export function isPutRight({ settlement }: Clause, lastWord: number): boolean {
	return settlement?.outcome === 'settled' && lastWord <= settlement.upTo;
}
