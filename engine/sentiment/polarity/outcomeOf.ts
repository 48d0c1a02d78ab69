import type { ReadText } from '../text/readText';
import { isMixed } from './isMixed';
import type { Judgement } from './judgement';
import type { Sentiment } from './polarity';
import { sigmoid } from './sigmoid';

/** From this probability on, a text holds no opinion. Chosen on the development sets and on held-out training sets. */
const NEUTRAL_FROM = 0.72;

export interface Outcome {
	sentiment: Sentiment;
	score: number;
}

/** Puts log odds into one of the four outcomes. */
export function outcomeOf(
	{ clauses }: ReadText,
	{ logit, neutrality, clauseLogits }: Judgement,
): Outcome {
	const neutral = sigmoid(neutrality);
	const score = (1 - neutral) * (2 * sigmoid(logit) - 1);
	if (clauses.length > 1 && isMixed(clauses, clauseLogits, logit)) {
		return { sentiment: 'mixed', score };
	}
	if (neutral >= NEUTRAL_FROM) return { sentiment: 'neutral', score };
	return { sentiment: logit > 0 ? 'positive' : 'negative', score };
}
