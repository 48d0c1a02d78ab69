import type { AnalysedResponse } from './analysedResponse';
import { scoreTextDisagreement } from './scales/scoreTextDisagreement';
import type { SentimentOutcome } from './sentimentOutcome';

/** A response with what its words say, by whomever they were read. */
export function withOutcome(
	analysed: Omit<AnalysedResponse, 'outcome' | 'disagreement'>,
	outcome: SentimentOutcome | undefined,
): AnalysedResponse {
	const { response, text, questionKind, scores } = analysed;
	const disagreement = scoreTextDisagreement(scores, outcome);
	return { response, text, questionKind, outcome, scores, disagreement };
}
