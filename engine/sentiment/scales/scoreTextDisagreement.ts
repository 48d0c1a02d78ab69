import type { SentimentOutcome } from '../sentimentOutcome';
import { isEasy } from './effort';
import type { ResponseScores } from './responseScores';
import { HIGHEST_DISSATISFIED, LOWEST_SATISFIED } from './satisfaction';

/**
 * What score and words say against each other.
 *
 * - `highScoreComplaint`: a good score and a complaint
 * - `lowScorePraise`: a bad score and praise
 */
export type Disagreement = 'highScoreComplaint' | 'lowScorePraise';

/** Words that could as well be meant the other way are held against no score. */
const LEAST_CONFIDENCE = 0.5;

/**
 * What score and words say against each other. Of survey answers with both, one in seven rates well and writes a
 * complaint; that is a finding and no error.
 *
 * @returns null where they agree, or one of them says nothing
 * @example
 * // 10 of 10, "The clasp broke after a week."
 * scoreTextDisagreement(scores, outcome) // 'highScoreComplaint'
 */
export function scoreTextDisagreement(
	scores: ResponseScores,
	outcome: Pick<SentimentOutcome, 'sentiment' | 'confidence'> | undefined,
): Disagreement | null {
	if (outcome === undefined || outcome.confidence < LEAST_CONFIDENCE) return null;
	if (outcome.sentiment === 'negative' && isGood(scores)) return 'highScoreComplaint';
	return outcome.sentiment === 'positive' && isBad(scores) ? 'lowScorePraise' : null;
}

function isGood({ npsGroup, csatScore, cesScore, cesRange }: ResponseScores): boolean {
	if (npsGroup !== null) return npsGroup === 'promoter';
	if (csatScore !== null) return csatScore >= LOWEST_SATISFIED;
	return cesScore !== null && cesRange !== null && isEasy(cesScore, cesRange);
}

function isBad({ npsGroup, csatScore, cesScore, cesRange }: ResponseScores): boolean {
	if (npsGroup !== null) return npsGroup === 'detractor';
	if (csatScore !== null) return csatScore <= HIGHEST_DISSATISFIED;
	return cesScore !== null && cesRange !== null && !isEasy(cesScore, cesRange);
}
