import type { Clause } from '../text/readText';
import { sigmoid } from './sigmoid';

/** Two clauses beside a "but" must each lean as much as this to its side, and lie this far apart. */
const LEANING_BESIDE_CONTRAST = 0.62;
const DISTANCE_ACROSS_CONTRAST = 0.45;
const CLEAR_CLAUSE = 0.84;
/** An exception and what it is made of must each lean by these log odds. */
const CLEAR_EXCEPTION = 1;
/** A text that is this sure as a whole is not mixed, however it got there. */
const SURE_DESPITE_CONTRAST = 0.975;
const SURE_WHOLE = 0.92;
/** A text of many clauses has some of each side; it is mixed only where neither side has more than this of them. */
const LARGEST_SIDE = 0.6;
/** In a longer text, one "but" does not speak for the whole. */
const CLAUSES_UNDER_CONTRAST = 6;

/**
 * Whether a text is both for and against, by its clauses: on two sides of a contrast, or in about equal parts.
 * Bounds were chosen on the development sets, where few texts are marked as mixed and few may be called so.
 */
export function isMixed(
	clauses: readonly Clause[],
	clauseLogits: readonly number[],
	logit: number,
): boolean {
	if (hasException(clauses, clauseLogits)) return true;
	const sure = sigmoid(Math.abs(logit));
	if (sure > SURE_DESPITE_CONTRAST) return false;
	let praise = 0;
	let blame = 0;
	for (let index = 0; index < clauses.length; index++) {
		const probability = sigmoid(clauseLogits[index] as number);
		if (probability >= CLEAR_CLAUSE) praise++;
		else if (probability <= 1 - CLEAR_CLAUSE) blame++;
		if (clauses[index]?.link !== 'contrast' || clauses.length > CLAUSES_UNDER_CONTRAST) continue;
		const before = sigmoid(clauseLogits[index - 1] ?? 0);
		const lower = Math.min(before, probability);
		const upper = Math.max(before, probability);
		const isContrary = upper >= LEANING_BESIDE_CONTRAST && lower <= 1 - LEANING_BESIDE_CONTRAST;
		if (isContrary && upper - lower >= DISTANCE_ACROSS_CONTRAST) return true;
	}
	return (
		sure <= SURE_WHOLE &&
		praise > 0 &&
		blame > 0 &&
		Math.max(praise, blame) <= LARGEST_SIDE * (praise + blame)
	);
}

/** Whether a clause that makes an exception leans clearly to one side, and one that makes none to the other. */
function hasException(clauses: readonly Clause[], clauseLogits: readonly number[]): boolean {
	if (clauses.length > CLAUSES_UNDER_CONTRAST) return false;
	return clauses.some(({ reservation }, at) => {
		const own = clauseLogits[at] as number;
		if (reservation === undefined || Math.abs(own) < CLEAR_EXCEPTION) return false;
		return clauses.some(({ reservation: other }, place) => {
			const rest = clauseLogits[place] as number;
			return other === undefined && Math.abs(rest) >= CLEAR_EXCEPTION && rest > 0 !== own > 0;
		});
	});
}
