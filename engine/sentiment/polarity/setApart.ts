import type { Clause, ReadText } from '../text/readText';
import type { Judgement } from './judgement';

/** From these log odds on the rest speaks clearly enough that something can be taken out of it. */
const CLEAR = 1;
/** What is taken out of praise is blamed by so much, in log odds, whatever its words. */
const EXCEPTED = 1.4;
/** How much of that the whole answer is moved by. */
const SHARE_OF_WHOLE = 0.5;

/**
 * Sets what an answer makes an exception of against the rest of it: "All great except the packaging" blames the packaging by
 * no word of its own. An exception is the other way round where the rest is blamed; "only" and a flaw that is announced
 * are never praise.
 */
export function setApart({ clauses }: ReadText, judgement: Judgement): Judgement {
	if (clauses.every(({ reservation }) => reservation === undefined)) return judgement;
	const clauseLogits = judgement.clauseLogits.slice(0, clauses.length);
	let { logit } = judgement;
	for (let at = 0; at < clauses.length; at++) {
		const own = clauseLogits[at] as number;
		const set = apartFrom(restOf(clauses, judgement.clauseLogits, at), clauses[at] as Clause, own);
		clauseLogits[at] = set;
		logit += (set - own) * SHARE_OF_WHOLE;
	}
	return { ...judgement, logit, clauseLogits };
}

function apartFrom(rest: number, { reservation }: Clause, own: number): number {
	switch (reservation) {
		case 'exception':
			if (rest >= CLEAR) return Math.min(own, -EXCEPTED);
			return rest <= -CLEAR ? Math.max(own, EXCEPTED) : own;
		case 'only':
			return rest >= CLEAR && own < CLEAR ? Math.min(own, -EXCEPTED) : own;
		case 'regret':
			return own < CLEAR ? Math.min(own, -EXCEPTED) : own;
		case 'flaw':
			return Math.min(own, -EXCEPTED);
		default:
			return own;
	}
}

/** What the clauses beside an exception say: the clearest of its sentence, or, where it is alone there, of its neighbours. */
function restOf(clauses: readonly Clause[], clauseLogits: Float64Array, at: number): number {
	let first = at;
	while (first > 0 && clauses[first]?.link !== 'sentence') first--;
	let last = at;
	while (last + 1 < clauses.length && clauses[last + 1]?.link !== 'sentence') last++;
	return (
		clearestOf(clauses, clauseLogits, first, last) ||
		clearestOf(clauses, clauseLogits, Math.max(0, at - 1), at + 1)
	);
}

/** The log odds farthest from 0 among clauses that make no exception; 0 where there are none. */
function clearestOf(
	clauses: readonly Clause[],
	clauseLogits: Float64Array,
	first: number,
	last: number,
): number {
	let clearest = 0;
	for (let at = first; at <= last && at < clauses.length; at++) {
		if (clauses[at]?.reservation !== undefined) continue;
		const logit = clauseLogits[at] as number;
		if (Math.abs(logit) > Math.abs(clearest)) clearest = logit;
	}
	return clearest;
}
