import type { SurveyResponse } from './responses/surveyResponse';
import type { ResponseScores } from './scales/responseScores';
import type { Disagreement } from './scales/scoreTextDisagreement';
import type { SentimentOutcome } from './sentimentOutcome';

/** A response, read. */
export interface AnalysedResponse {
	response: SurveyResponse;
	/** Its words without HTML and control characters; null where there are only scores. */
	text: string | null;
	/** What kind of question it answers, null where nobody knows. */
	questionKind: string | null;
	/** Undefined where there are only scores. */
	outcome: SentimentOutcome | undefined;
	scores: ResponseScores;
	disagreement: Disagreement | null;
}
