import type { Clause, ReadText, Word } from '../text/readText';
import { marksOf, neutralityInputs, polarityInputs, type Marks } from './denseInputs';
import type { Judgement } from './judgement';
import { lexiconFeatures, type LexiconFeatures } from './lexiconFeatures';
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
import type { WordSignals } from './wordSignals';

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

/** Contributions are forgotten with the text, and an array of its own for each text costs more than what it holds. */
let room = new Float64Array(512);

function roomFor(words: number): Float64Array {
	if (room.length < words) room = new Float64Array(2 * words);
	return room;
}

/** Judges an English text by a linear model of its words, pairs of words, stems and lexicon. */
export function judgeEnglish(text: ReadText, signals: WordSignals): Judgement {
	const model = englishModel();
	const { clauses, words } = text;
	const { negated, valences, decided } = signals;
	const contributions = roomFor(words.length);
	const { polarityStep, neutralityStep } = ENGLISH_WEIGHTS;
	const marks = marksOf(text);
	const whole = ngramScale(words.length);
	const clauseLogits: number[] = [];
	let polaritySum = 0;
	let neutralitySum = 0;
	for (let index = 0; index < clauses.length; index++) {
		const clause = clauses[index] as Clause;
		const { firstWord, lastWord } = clause;
		let before = identityBefore(clause, words, negated);
		let sum = 0;
		for (let at = firstWord; at <= lastWord; at++) {
			const word = words[at] as Word;
			const isNegated = negated[at] as number;
			const own = identityOf(word, isNegated);
			const alone = isNegated === 1 ? negatedWeightsOf(word) : weightsOf(word);
			const pair = entryOf(model, pairKey(before, own));
			before = own;
			const valence = valences[at] as number;
			let weight = polarityOfAlone(alone) + polarityIn(pair);
			// A phrase overrules its words: the thanks of "thanks for nothing" are none.
			if (decided[at] === 1 && weight > 0 !== valence > 0) weight = 0;
			sum += weight;
			neutralitySum += neutralityOfAlone(alone) + neutralityIn(pair);
			contributions[at] = weight * polarityStep * whole + valence * STRENGTH_WORTH;
		}
		polaritySum += sum;
		const scale = polarityStep * ngramScale(lastWord - firstWord + 1);
		clauseLogits.push(
			sum * scale + polarityOfInputs(marks, lexiconFeatures(text, signals, index, index)),
		);
	}
	const features = lexiconFeatures(text, signals, 0, clauses.length - 1);
	const logit = polaritySum * polarityStep * whole + polarityOfInputs(marks, features);
	return {
		logit,
		neutrality:
			neutralitySum * neutralityStep * whole +
			weighted(
				ENGLISH_WEIGHTS.neutralityInputs,
				neutralityInputs(words.length, marks, features, logit),
			) -
			DECIDED_AGAINST_NEUTRAL * Math.abs(features.decided),
		clauseLogits,
		contributions,
	};
}

function polarityOfInputs(marks: Marks, features: LexiconFeatures): number {
	return (
		weighted(ENGLISH_WEIGHTS.polarityInputs, polarityInputs(marks, features)) +
		DECIDED_BONUS * features.decided +
		COMPOUND_BONUS * features.compound +
		PRAISE_PRIOR
	);
}

/** @param weights of the inputs, and last the constant */
function weighted(weights: readonly number[], inputs: readonly number[]): number {
	let sum = weights[inputs.length] as number;
	for (let index = 0; index < inputs.length; index++) {
		sum += (weights[index] as number) * (inputs[index] as number);
	}
	return sum;
}
