import type { GivenScore } from '../scales/scale';
import type { SurveyPlatform } from './surveyPlatform';

/**
 * One answer to read: the words of one person to one question, with the scores that the same person gave in the same
 * survey; or, where somebody gave scores and no words, the scores alone.
 */
export interface SurveyResponse {
	platform: SurveyPlatform;
	/** Items that it came in: the words' own first. */
	items: readonly number[];
	/** Records behind it, as numbers among those that were found. */
	records: readonly number[];
	/** The number of the person's filling in of the survey: scores are theirs once, however many questions had words. */
	sitting: number;
	responseId: string | null;
	customerId: string | null;
	email: string | null;
	/** ms since 1970. */
	answeredAt: number | null;
	/** In words, without HTML. */
	question: string | null;
	/** What was typed, as it came; null where there are only scores. */
	text: string | null;
	scores: readonly GivenScore[];
	/** What the platform says of the language, as it says it. */
	languageHint: string | null;
	/** The value of the field that the summary is grouped by. */
	group: string | null;
}
