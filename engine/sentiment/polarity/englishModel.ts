import once from 'lodash/once';
import { lexiconOf } from '../lexicons/lexiconOf';
import { rememberedByWord } from '../text/rememberedByWord';
import type { Word } from '../text/word';
import { identityOf, singleKey, stemKey } from './ngramKeys';
import { entryOf, neutralityIn, polarityIn, unpackModel } from './ngramModel';
import { ENGLISH_WEIGHTS } from './weights';

/** The weights of English, unpacked at their first use. */
export const englishModel = once(() =>
	unpackModel(ENGLISH_WEIGHTS.packed, ENGLISH_WEIGHTS.features),
);

/** What a word and its stem weigh together, as they stand and negated: for `polarityOfAlone` and `neutralityOfAlone`. */
export const weightsOf = rememberedByWord((word) => weightsAlone(word, 0));
export const negatedWeightsOf = rememberedByWord((word) => weightsAlone(word, 1));

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
