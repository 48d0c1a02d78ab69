import type { Clause, ReadText } from '../text/readText';
import type { WordSignals } from './wordSignals';

/** What a lexicon says of a text or a clause, in figures between −1 and 1. */
export interface LexiconFeatures {
	/** The sum of all strengths; what follows a "but" counts more than what precedes it. */
	compound: number;
	positive: number;
	negative: number;
	/** The sum of whole phrases and ratings. */
	decided: number;
	/** The last clause alone: people end on what matters to them. */
	last: number;
}

/** How strong words must be to count half. Source: VADER's normalisation, alpha 15. */
const HALF_STRENGTH = 15;
/** Whole phrases are few and sure. */
const HALF_DECIDED = 4;
/** Source: VADER. */
const AFTER_CONTRAST = 1.5;
const BEFORE_CONTRAST = 0.5;

/** Sums up what a lexicon says of some clauses of a text, from one to another, both included. */
export function lexiconFeatures(
	{ clauses }: ReadText,
	signals: WordSignals,
	first: number,
	last: number,
): LexiconFeatures {
	let sum = 0;
	let positive = 0;
	let negative = 0;
	let decided = 0;
	let own = 0;
	for (let clause = first; clause <= last; clause++) {
		const { firstWord, lastWord } = clauses[clause] as Clause;
		own = 0;
		for (let word = firstWord; word <= lastWord; word++) {
			const valence = signals.valences[word] as number;
			if (valence === 0) continue;
			own += valence;
			if (valence > 0) positive += valence;
			else negative -= valence;
			if (signals.decided[word] === 1) decided += valence;
		}
		sum += own * (first === last ? 1 : contrastWeight(clauses, clause));
	}
	return {
		compound: squash(sum, HALF_STRENGTH),
		positive: squash(positive, HALF_STRENGTH),
		negative: squash(negative, HALF_STRENGTH),
		decided: squash(decided, HALF_DECIDED),
		last: squash(own, HALF_STRENGTH),
	};
}

/** How much a clause counts where a contrast stands before or behind it. */
export function contrastWeight(clauses: readonly Clause[], clause: number): number {
	if (clauses[clause]?.link === 'contrast') return AFTER_CONTRAST;
	return clauses[clause + 1]?.link === 'contrast' ? BEFORE_CONTRAST : 1;
}

function squash(sum: number, half: number): number {
	// Most clauses say nothing, and roots take long.
	return sum === 0 ? 0 : sum / Math.sqrt(sum * sum + half);
}
