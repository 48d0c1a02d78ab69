import type { Clause, ReadText, Word } from '../text/readText';
import {
	marksOf,
	NEUTRALITY_INPUT_COUNT,
	neutralityInputs,
	POLARITY_INPUT_COUNT,
	polarityInputs,
	type Marks,
} from './denseInputs';
import { figureRoom } from './figureRoom';
import type { Judgement } from './judgement';
import { Figure, FIGURE_COUNT, lexiconFeatures } from './lexiconFeatures';
import { identityBefore, identityOf, pairKey } from './ngramKeys';
import { ngramScale } from './ngramScale';
import { entryOf, neutralityIn, polarityIn } from './ngramModel';
import {
	englishModel,
	negatedWeightsOf,
	neutralityOfAlone,
	polarityOfAlone,
	weightsOf,
} from './englishModel';
import { ENGLISH_WEIGHTS } from './weights';
import { Decided, type WordSignals } from './wordSignals';

/**
 * Whole phrases and ratings ("never again", "10/10") are rare in what the model learned from, so it makes little of them.
 * What they are worth beyond that was chosen on the development sets.
 */
const DECIDED_BONUS = 1;
const DECIDED_AGAINST_NEUTRAL = 2;
/** A lexicon knows short social texts better than a model that learned from reviews. Chosen likewise. */
const COMPOUND_BONUS = 0.5;
/**
 * The model learned from as much praise as blame, and people who are asked praise more often. Chosen on the development
 * sets and on training sets that were left out.
 */
const PRAISE_PRIOR = 0.25;

/** What a strength of 1 in the lexicon moves the log odds by, about: for showing what decided. */
const STRENGTH_WORTH = 0.5;

/** Figures are forgotten with the text, and arrays of its own for each text cost more than what they hold. */
const roomForWords = figureRoom();
const roomForClauses = figureRoom();
const figures = new Float64Array(FIGURE_COUNT);
const toPolarity = new Float64Array(POLARITY_INPUT_COUNT);
const toNeutrality = new Float64Array(NEUTRALITY_INPUT_COUNT);

/** Judges an English text by a linear model of its words, pairs of words, stems and lexicon. */
export function judgeEnglish(text: ReadText, signals: WordSignals): Judgement {
	const model = englishModel();
	const { clauses, words } = text;
	const { facts, negated, valences, decided } = signals;
	const contributions = roomForWords(words.length);
	const { polarityStep, neutralityStep } = ENGLISH_WEIGHTS;
	const marks = marksOf(text);
	const whole = ngramScale(words.length);
	const clauseLogits = roomForClauses(clauses.length);
	let polaritySum = 0;
	let neutralitySum = 0;
	for (let index = 0; index < clauses.length; index++) {
		const clause = clauses[index] as Clause;
		const { firstWord, lastWord } = clause;
		let before = identityBefore(clause, words, signals);
		let sum = 0;
		for (let at = firstWord; at <= lastWord; at++) {
			const word = words[at] as Word;
			const isNegated = negated[at] as number;
			const own = identityOf(word, facts[at] as number, isNegated);
			const alone = isNegated === 1 ? negatedWeightsOf(word) : weightsOf(word);
			const pair = entryOf(model, pairKey(before, own));
			before = own;
			const valence = valences[at] as number;
			let weight = polarityOfAlone(alone) + polarityIn(pair);
			// A phrase overrules its words: the thanks of "thanks for nothing" are none.
			if (decided[at] === Decided.ByPhrase && weight > 0 !== valence > 0) weight = 0;
			else if (decided[at] === Decided.BySettlement && weight < 0) weight = 0;
			sum += weight;
			neutralitySum += neutralityOfAlone(alone) + neutralityIn(pair);
			contributions[at] = weight * polarityStep * whole + valence * STRENGTH_WORTH;
		}
		polaritySum += sum;
		lexiconFeatures(text, signals, index, index, figures);
		const scale = polarityStep * ngramScale(lastWord - firstWord + 1);
		clauseLogits[index] = sum * scale + polarityOfFigures(marks);
	}
	// A text of one clause is what its clause is.
	if (clauses.length !== 1) lexiconFeatures(text, signals, 0, clauses.length - 1, figures);
	const logit = polaritySum * polarityStep * whole + polarityOfFigures(marks);
	const { neutralityInputs: weights } = ENGLISH_WEIGHTS;
	return {
		logit,
		neutrality:
			neutralitySum * neutralityStep * whole +
			weighted(weights, neutralityInputs(words.length, marks, figures, logit, toNeutrality)) -
			DECIDED_AGAINST_NEUTRAL * Math.abs(figures[Figure.Decided] as number),
		clauseLogits,
		contributions,
	};
}

/** What the figures of the lexicon that were worked out last add to the log odds. */
function polarityOfFigures(marks: Marks): number {
	return (
		weighted(ENGLISH_WEIGHTS.polarityInputs, polarityInputs(marks, figures, toPolarity)) +
		DECIDED_BONUS * (figures[Figure.Decided] as number) +
		COMPOUND_BONUS * (figures[Figure.Compound] as number) +
		PRAISE_PRIOR
	);
}

/** @param weights of the inputs, and last the constant */
function weighted(weights: readonly number[], inputs: Float64Array): number {
	let sum = weights[inputs.length] as number;
	for (let index = 0; index < inputs.length; index++) {
		sum += (weights[index] as number) * (inputs[index] as number);
	}
	return sum;
}
