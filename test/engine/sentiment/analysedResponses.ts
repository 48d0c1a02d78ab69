import type { AnalysedResponse } from '../../../engine/sentiment/analysedResponse';
import type { SurveyResponse } from '../../../engine/sentiment/responses/surveyResponse';
import { responseScores } from '../../../engine/sentiment/scales/responseScores';
import type { SentimentOutcome } from '../../../engine/sentiment/sentimentOutcome';

/** What a test says of a response; the rest is usual. */
export interface Told {
	at?: string | number | null;
	group?: string | null;
	sitting?: number;
	text?: string | null;
	question?: string | null;
	sentiment?: SentimentOutcome['sentiment'];
	score?: number | null;
	confidence?: number;
	topics?: ReadonlyArray<readonly [topic: string, sentiment: 'positive' | 'negative']>;
	nps?: number;
	csat?: number;
	ces?: number;
}

/** Responses as the reading gives them, from what a test says of each. */
export function analysedResponses(all: readonly Told[]): AnalysedResponse[] {
	return all.map((told, index) => analysedResponse(told, index));
}

function analysedResponse(told: Told, index: number): AnalysedResponse {
	const { at = null, sentiment = 'neutral', score = 0, confidence = 0.9, text = 'words' } = told;
	const response: SurveyResponse = {
		platform: 'spreadsheet',
		items: [index],
		records: [index],
		sitting: told.sitting ?? index,
		responseId: null,
		customerId: null,
		email: null,
		answeredAt: typeof at === 'string' ? Date.parse(at) : at,
		question: told.question ?? null,
		text,
		scores: [
			...given('nps', told.nps, 0, 10),
			...given('csat', told.csat, 1, 5),
			...given('ces', told.ces, 1, 7),
		],
		languageHint: null,
		group: told.group ?? null,
	};
	const outcome: SentimentOutcome = {
		sentiment,
		score: sentiment === null ? null : score,
		confidence,
		topics: (told.topics ?? []).map(([topic, opinion]) => ({
			topic,
			sentiment: opinion,
			score: opinion === 'positive' ? 0.8 : -0.8,
			evidence: [],
		})),
		emotions: [],
		signals: [],
		labels: [],
		evidence: [],
		language: 'en',
		engine: 'local',
	};
	return {
		response,
		text,
		questionKind: null,
		outcome: text === null ? undefined : outcome,
		scores: responseScores(response.scores),
		disagreement: null,
	};
}

function given(
	scale: 'nps' | 'csat' | 'ces',
	value: number | undefined,
	low: number,
	high: number,
) {
	return value === undefined ? [] : [{ value, range: { scale, low, high, isReversed: false } }];
}
