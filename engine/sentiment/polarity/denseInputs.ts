import type { ReadText } from '../text/readText';
import type { LexiconFeatures } from './lexiconFeatures';

/** Which marks a text has, as figures. */
export interface Marks {
	exclaims: 0 | 1;
	asks: 0 | 1;
}

export function marksOf({ text }: ReadText): Marks {
	return { exclaims: text.includes('!') ? 1 : 0, asks: text.includes('?') ? 1 : 0 };
}

/**
 * The figures beside n-grams that the model of polarity weighs, for a text or for a clause of it.
 *
 * @param marks of the whole text
 */
export function polarityInputs(
	{ exclaims, asks }: Marks,
	{ compound, positive, negative, decided, last: ending }: LexiconFeatures,
): number[] {
	return [compound, positive, negative, decided, ending, exclaims, asks];
}

/** Log odds that leave no doubt. */
const SURE_LOGIT = 4;
/** Fewer words than this are an exclamation or a name. */
const FEW_WORDS = 4;

/**
 * The figures beside n-grams that the model of neutrality weighs.
 *
 * @param count of the words
 * @param logit of the whole text, from the model of polarity
 */
export function neutralityInputs(
	count: number,
	{ exclaims, asks }: Marks,
	{ compound, positive, negative, decided, last }: LexiconFeatures,
	logit: number,
): number[] {
	const strength = Math.abs(logit);
	return [
		Math.abs(compound),
		positive,
		negative,
		Math.abs(decided),
		Math.min(positive, negative),
		strength / (1 + strength),
		exclaims,
		asks,
		1 / Math.sqrt(1 + count),
		positive === 0 && negative === 0 ? 1 : 0,
		Math.exp(-strength),
		Math.min(strength, SURE_LOGIT) / SURE_LOGIT,
		compound * compound,
		(positive + negative) / Math.sqrt(1 + count),
		count < FEW_WORDS ? 1 : 0,
		Math.abs(last),
		(strength * compound * Math.sign(logit)) / SURE_LOGIT,
	];
}
