import { ASKS, EXCLAIMS } from '../text/marks';
import type { ReadText } from '../text/readText';
import { Figure, FIGURE_COUNT } from './lexiconFeatures';

/** Which marks a text has, as figures. */
export interface Marks {
	exclaims: 0 | 1;
	asks: 0 | 1;
}

export function marksOf({ marks }: ReadText): Marks {
	return { exclaims: (marks & EXCLAIMS) !== 0 ? 1 : 0, asks: (marks & ASKS) !== 0 ? 1 : 0 };
}

export const POLARITY_INPUT_COUNT = FIGURE_COUNT + 2;

/**
 * The figures beside n-grams that the model of polarity weighs, for a text or for a clause of it.
 *
 * @param marks of the whole text
 * @param features as from `lexiconFeatures`
 * @param inputs where to write them
 */
export function polarityInputs(
	{ exclaims, asks }: Marks,
	features: Float64Array,
	inputs: Float64Array = new Float64Array(POLARITY_INPUT_COUNT),
): Float64Array {
	for (let figure = 0; figure < FIGURE_COUNT; figure++) inputs[figure] = features[figure] as number;
	inputs[FIGURE_COUNT] = exclaims;
	inputs[FIGURE_COUNT + 1] = asks;
	return inputs;
}

/** Log odds that leave no doubt. */
const SURE_LOGIT = 4;
/** Fewer words than this are an exclamation or a name. */
const FEW_WORDS = 4;

export const NEUTRALITY_INPUT_COUNT = 17;

/**
 * The figures beside n-grams that the model of neutrality weighs.
 *
 * @param count of the words
 * @param features as from `lexiconFeatures`
 * @param logit of the whole text, from the model of polarity
 * @param inputs where to write them
 */
export function neutralityInputs(
	count: number,
	{ exclaims, asks }: Marks,
	features: Float64Array,
	logit: number,
	inputs: Float64Array = new Float64Array(NEUTRALITY_INPUT_COUNT),
): Float64Array {
	const compound = features[Figure.Compound] as number;
	const positive = features[Figure.Positive] as number;
	const negative = features[Figure.Negative] as number;
	const strength = Math.abs(logit);
	const brevity = 1 / Math.sqrt(1 + count);
	inputs[0] = Math.abs(compound);
	inputs[1] = positive;
	inputs[2] = negative;
	inputs[3] = Math.abs(features[Figure.Decided] as number);
	inputs[4] = Math.min(positive, negative);
	inputs[5] = strength / (1 + strength);
	inputs[6] = exclaims;
	inputs[7] = asks;
	inputs[8] = brevity;
	inputs[9] = positive === 0 && negative === 0 ? 1 : 0;
	inputs[10] = Math.exp(-strength);
	inputs[11] = Math.min(strength, SURE_LOGIT) / SURE_LOGIT;
	inputs[12] = compound * compound;
	inputs[13] = (positive + negative) / Math.sqrt(1 + count);
	inputs[14] = count < FEW_WORDS ? 1 : 0;
	inputs[15] = Math.abs(features[Figure.Last] as number);
	inputs[16] = (strength * compound * Math.sign(logit)) / SURE_LOGIT;
	return inputs;
}
