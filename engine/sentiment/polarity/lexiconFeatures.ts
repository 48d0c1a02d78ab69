import type { Clause, ReadText } from '../text/readText';
import { Decided, type WordSignals } from './wordSignals';

/** Where each figure stands in what a lexicon says of a text or a clause (`lexiconFeatures`). */
export const enum Figure {
	/** The sum of all strengths; what follows a "but" counts more than what precedes it. */
	Compound,
	Positive,
	Negative,
	/** The sum of whole phrases and ratings. */
	Decided,
	/** The last clause alone: people end on what matters to them. */
	Last,
}
export const FIGURE_COUNT = 5;

/** How strong words must be to count half. Source: VADER's normalisation, alpha 15. */
const HALF_STRENGTH = 15;
/** Whole phrases are few and sure. */
const HALF_DECIDED = 4;
/** Source: VADER. */
const AFTER_CONTRAST = 1.5;
const BEFORE_CONTRAST = 0.5;

/**
 * Sums up what a lexicon says of some clauses of a text, from one to another, both included, in figures between −1 and 1.
 *
 * @param figures where to write them, in the order of `Figure`
 */
export function lexiconFeatures(
	{ clauses }: ReadText,
	{ valences, decided: decides }: WordSignals,
	first: number,
	last: number,
	figures: Float64Array = new Float64Array(FIGURE_COUNT),
): Float64Array {
	let sum = 0;
	let positive = 0;
	let negative = 0;
	let decided = 0;
	let own = 0;
	for (let clause = first; clause <= last; clause++) {
		const { firstWord, lastWord } = clauses[clause] as Clause;
		own = 0;
		for (let word = firstWord; word <= lastWord; word++) {
			const valence = valences[word] as number;
			if (valence === 0) continue;
			own += valence;
			if (valence > 0) positive += valence;
			else negative -= valence;
			if (decides[word] === Decided.ByPhrase) decided += valence;
		}
		if (own !== 0) sum += own * (first === last ? 1 : contrastWeight(clauses, clause));
	}
	const compound = squash(sum, HALF_STRENGTH);
	figures[Figure.Compound] = compound;
	// Where all speaks for one side, and where one clause does, the sums are the same.
	figures[Figure.Positive] = positive === sum ? compound : squash(positive, HALF_STRENGTH);
	figures[Figure.Negative] = squash(negative, HALF_STRENGTH);
	figures[Figure.Decided] = squash(decided, HALF_DECIDED);
	figures[Figure.Last] = own === sum ? compound : squash(own, HALF_STRENGTH);
	return figures;
}

/** How much a clause counts where a contrast stands before or behind it. */
function contrastWeight(clauses: readonly Clause[], clause: number): number {
	if (clauses[clause]?.link === 'contrast') return AFTER_CONTRAST;
	return clauses[clause + 1]?.link === 'contrast' ? BEFORE_CONTRAST : 1;
}

function squash(sum: number, half: number): number {
	// Most clauses say nothing, and roots take long.
	return sum === 0 ? 0 : sum / Math.sqrt(sum * sum + half);
}
