import type { ReadText } from '../text/readText';
import type { Judgement } from './judgement';
import { sigmoid } from './sigmoid';

/** From these log odds on a clause speaks clearly, and what a "but" sets against it leans the other way by so much. */
const CLEAR = 1;
const CONTRAST = 0.5;

/**
 * A score from −1 to 1 for each clause. One behind a "but" leans against a clear clause before it: "but the delivery took
 * three weeks" says nothing bad by its words.
 *
 * @param leaning of the question, as for `polarityOf`
 */
export function clauseScoresOf(
	{ clauses }: ReadText,
	{ clauseLogits }: Judgement,
	leaning: number,
): number[] {
	const scores = new Array<number>(clauses.length);
	for (let index = 0; index < clauses.length; index++) {
		const own = clauseLogits[index] as number;
		const before = index === 0 ? 0 : (clauseLogits[index - 1] as number);
		const isAgainst = clauses[index]?.link === 'contrast' && Math.abs(before) >= CLEAR;
		scores[index] = 2 * sigmoid(own + leaning - (isAgainst ? Math.sign(before) * CONTRAST : 0)) - 1;
	}
	return scores;
}
