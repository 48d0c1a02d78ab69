import type { SurveyResponse } from './responses/surveyResponse';
import type { ScaleRange } from './scales/scale';
import type { NpsGroup } from './scales/npsGroup';
import type { SentimentOutcome } from './sentimentOutcome';

/** What a response's scores say. */
export interface ResponseScores {
	npsScore: number | null;
	npsGroup: NpsGroup | null;
	/** From 1 to 5. */
	csatScore: number | null;
	/** As it was given. */
	cesScore: number | null;
	/** The scale of `cesScore`, which has no standard. */
	cesRange: ScaleRange | null;
}

/**
 * What score and words say against each other.
 *
 * - `highScoreComplaint`: a good score and a complaint
 * - `lowScorePraise`: a bad score and praise
 */
export type Disagreement = 'highScoreComplaint' | 'lowScorePraise';

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
