/** What VADER (npm vader-sentiment) makes of a text, for measurements beside it. */
import { createRequire } from 'node:module';

const { SentimentIntensityAnalyzer } = createRequire(import.meta.url)('vader-sentiment');

/** Source: VADER's own documentation. */
const NEUTRAL = 0.05;

/** @returns its `score` from -1 to 1, and the `outcome`: pos, neu or neg */
export function vaderJudgement(text) {
	const score = SentimentIntensityAnalyzer.polarity_scores(text).compound;
	return { score, outcome: score >= NEUTRAL ? 'pos' : score <= -NEUTRAL ? 'neg' : 'neu' };
}
