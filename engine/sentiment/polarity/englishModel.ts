import once from 'lodash/once';
import { lexiconOf } from '../lexicons/lexiconOf';
import type { Word } from '../text/word';
import { figuresIn, NOT_YET } from '../text/wordFigures';
import { identityOf, singleKey, stemKey } from './ngramKeys';
import { entryOf, neutralityIn, polarityIn, unpackModel } from './ngramModel';
import { ENGLISH_WEIGHTS } from './weights';

/** The weights of English, unpacked at their first use. */
export const englishModel = once(() =>
	unpackModel(ENGLISH_WEIGHTS.packed, ENGLISH_WEIGHTS.features),
);

const figuresOf = figuresIn('en');

/** What a word and its stem weigh together, for `polarityOfAlone` and `neutralityOfAlone`. */
export function weightsOf(word: Word): number {
	const figures = figuresOf(word);
	if (figures.weights === NOT_YET) figures.weights = weightsAlone(word, 0);
	return figures.weights;
}

/** The same where a negation reaches the word. */
export function negatedWeightsOf(word: Word): number {
	const figures = figuresOf(word);
	if (figures.negatedWeights === NOT_YET) figures.negatedWeights = weightsAlone(word, 1);
	return figures.negatedWeights;
}

export function polarityOfAlone(weights: number): number {
	return weights >> 16;
}

export function neutralityOfAlone(weights: number): number {
	return (weights << 16) >> 16;
}

function weightsAlone(word: Word, negated: number): number {
	const model = englishModel();
	const identity = identityOf(word, lexiconOf('en').factsOf(word), negated);
	const single = entryOf(model, singleKey(identity));
	const stem = entryOf(model, stemKey(word, negated));
	const polarity = polarityIn(single) + polarityIn(stem);
	const neutrality = neutralityIn(single) + neutralityIn(stem);
	return (polarity << 16) | (neutrality & 0xffff);
}
