import type { Clause } from '../text/readText';
import { logOdds, sigmoid } from './sigmoid';

/** Two clauses beside a "but" must each lean as much as this to its side, and lie this far apart. */
const LEANING_BESIDE_CONTRAST = logOdds(0.62);
const DISTANCE_ACROSS_CONTRAST = 0.45;
const CLEAR_CLAUSE = logOdds(0.84);
/** An exception and what it is made of must each lean by these log odds. */
const CLEAR_EXCEPTION = 1;
/** What still blames beside what was put right. */
const CLEAR_TROUBLE = 1;
/** A text that is this sure as a whole is not mixed, however it got there. */
const SURE_DESPITE_CONTRAST = logOdds(0.975);
const SURE_WHOLE = logOdds(0.8);
/** A text of many clauses has some of each side; it is mixed only where neither side has more than this of them. */
const LARGEST_SIDE = 0.6;
/** In a longer text, one "but" does not speak for the whole. */
const CLAUSES_UNDER_CONTRAST = 6;

/**
 * Whether a text is both for and against, by its clauses: on two sides of a contrast, or in about equal parts.
 * Bounds were chosen on the development sets, where few texts are marked as mixed and few may be called so, and on training
 * sets that were left out; they are probabilities, compared as log odds, which are there already.
 */
export function isMixed(
	clauses: readonly Clause[],
	clauseLogits: Float64Array,
	logit: number,
): boolean {
	if (hasException(clauses, clauseLogits) || hasOtherTrouble(clauses, clauseLogits)) return true;
	const sure = Math.abs(logit);
	if (sure > SURE_DESPITE_CONTRAST) return false;
	if (clauses.length <= CLAUSES_UNDER_CONTRAST && hasContrast(clauses, clauseLogits)) return true;
	if (sure > SURE_WHOLE) return false;
	let praise = 0;
	let blame = 0;
	for (let index = 0; index < clauses.length; index++) {
		const own = clauseLogits[index] as number;
		if (own >= CLEAR_CLAUSE) praise++;
		else if (own <= -CLEAR_CLAUSE) blame++;
	}
	return praise > 0 && blame > 0 && Math.max(praise, blame) <= LARGEST_SIDE * (praise + blame);
}

/** Whether the clauses on the two sides of a "but" lean to two sides, far enough from each other. */
function hasContrast(clauses: readonly Clause[], clauseLogits: Float64Array): boolean {
	for (let index = 0; index < clauses.length; index++) {
		if (clauses[index]?.link !== 'contrast') continue;
		const own = clauseLogits[index] as number;
		const before = index === 0 ? 0 : (clauseLogits[index - 1] as number);
		const lower = Math.min(before, own);
		const upper = Math.max(before, own);
		if (upper < LEANING_BESIDE_CONTRAST || lower > -LEANING_BESIDE_CONTRAST) continue;
		if (sigmoid(upper) - sigmoid(lower) >= DISTANCE_ACROSS_CONTRAST) return true;
	}
	return false;
}

/** Whether a clause that makes an exception leans clearly to one side, and one that makes none to the other. */
function hasException(clauses: readonly Clause[], clauseLogits: Float64Array): boolean {
	if (clauses.length > CLAUSES_UNDER_CONTRAST) return false;
	for (let at = 0; at < clauses.length; at++) {
		if (clauses[at]?.reservation === undefined) continue;
		const own = clauseLogits[at] as number;
		if (Math.abs(own) >= CLEAR_EXCEPTION && isContradicted(clauses, clauseLogits, own)) return true;
	}
	return false;
}

/** Whether trouble was put right in one clause, and another clearly blames: "swapped at once, and the new one broke too". */
function hasOtherTrouble(clauses: readonly Clause[], clauseLogits: Float64Array): boolean {
	if (clauses.length > CLAUSES_UNDER_CONTRAST) return false;
	let isSettled = false;
	let isBlamed = false;
	for (let at = 0; at < clauses.length; at++) {
		if (clauses[at]?.settlement?.outcome === 'settled') isSettled = true;
		else if ((clauseLogits[at] as number) <= -CLEAR_TROUBLE) isBlamed = true;
	}
	return isSettled && isBlamed;
}

function isContradicted(
	clauses: readonly Clause[],
	clauseLogits: Float64Array,
	exception: number,
): boolean {
	return clauses.some(({ reservation }, at) => {
		const own = clauseLogits[at] as number;
		return (
			reservation === undefined && Math.abs(own) >= CLEAR_EXCEPTION && own > 0 !== exception > 0
		);
	});
}
