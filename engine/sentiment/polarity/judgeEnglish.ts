import once from 'lodash/once';
import type { Clause, ReadText } from '../text/readText';
import { neutralityInputs, polarityInputs } from './denseInputs';
import type { Judgement } from './judgement';
import { lexiconFeatures, type LexiconFeatures } from './lexiconFeatures';
import { ngramKeys } from './ngramKeys';
import { entryOf, neutralityIn, polarityIn, unpackModel } from './ngramModel';
import { ENGLISH_WEIGHTS } from './weights';
import type { WordSignals } from './wordSignals';

const model = once(() => unpackModel(ENGLISH_WEIGHTS.packed, ENGLISH_WEIGHTS.features));

/**
 * Whole phrases and ratings ("never again", "10/10") are rare in what the model learned from, so it makes little of them.
 * What they are worth beyond that was chosen on the development sets.
 */
const DECIDED_BONUS = 0.8;
const DECIDED_AGAINST_NEUTRAL = 2;
/** A lexicon knows short social texts better than a model that learned from reviews. Chosen likewise. */
const COMPOUND_BONUS = 0.3;

/** What a strength of 1 in the lexicon moves the log odds by, about: for showing what decided. */
const STRENGTH_WORTH = 0.5;

/** Judges an English text by a linear model of its words, pairs of words and lexicon. */
export function judgeEnglish(text: ReadText, signals: WordSignals): Judgement {
	const table = model();
	const keys = ngramKeys(text, signals);
	const { clauses } = text;
	const { polarityStep, neutralityStep } = ENGLISH_WEIGHTS;
	const contributions = new Float64Array(text.words.length);
	const whole = 1 / Math.sqrt(Math.max(keys.length, 1));
	const clauseLogits: number[] = [];
	let polaritySum = 0;
	let neutralitySum = 0;
	for (let index = 0; index < clauses.length; index++) {
		const { firstWord, lastWord } = clauses[index] as Clause;
		let sum = 0;
		for (let word = firstWord; word <= lastWord; word++) {
			const single = entryOf(table, keys[2 * word] as number);
			const pair = entryOf(table, keys[2 * word + 1] as number);
			const weight = polarityIn(single) + polarityIn(pair);
			sum += weight;
			neutralitySum += neutralityIn(single) + neutralityIn(pair);
			contributions[word] =
				weight * polarityStep * whole + (signals.valences[word] as number) * STRENGTH_WORTH;
		}
		polaritySum += sum;
		const scale = polarityStep / Math.sqrt(2 * (lastWord - firstWord + 1));
		clauseLogits.push(
			sum * scale + polarityOfInputs(text, lexiconFeatures(text, signals, index, index)),
		);
	}
	const features = lexiconFeatures(text, signals, 0, clauses.length - 1);
	const logit = polaritySum * polarityStep * whole + polarityOfInputs(text, features);
	return {
		logit,
		neutrality:
			neutralitySum * neutralityStep * whole +
			weighted(ENGLISH_WEIGHTS.neutralityInputs, neutralityInputs(text, features, logit)) -
			DECIDED_AGAINST_NEUTRAL * Math.abs(features.decided),
		clauseLogits,
		contributions,
	};
}

function polarityOfInputs(text: ReadText, features: LexiconFeatures): number {
	return (
		weighted(ENGLISH_WEIGHTS.polarityInputs, polarityInputs(text, features)) +
		DECIDED_BONUS * features.decided +
		COMPOUND_BONUS * features.compound
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
