import { sha256 } from '../identity/sha256';
import type { AnalysedResponse } from './analysedResponse';
import type { Disagreement } from './scales/scoreTextDisagreement';
import type { Sentiment } from './polarity/polarity';
import type { NpsGroup } from './scales/npsGroup';
import type { LabelFinding, TopicFinding } from './sentimentOutcome';
import type { SentimentSettings } from './sentimentSettings';

/** A response as it is given out. What is not known is null. */
export interface ResponseResult {
	customerId: string | null;
	email: string | null;
	/** ISO 8601 in UTC. */
	answeredAt: string | null;
	text: string | null;
	/** Null where there are only scores, or no answer to the question. */
	sentiment: Sentiment | null;
	/** From −1 to 1. */
	sentimentScore: number | null;
	/** From 0 to 1. */
	confidence: number | null;
	topics: readonly TopicFinding[];
	emotions: readonly string[];
	signals: readonly string[];
	/** ISO 639-1; `other` for a language that is not read here. */
	language: string | null;
	/** 0 to 10. */
	npsScore: number | null;
	npsGroup: NpsGroup | null;
	/** 1 to 5. */
	csatScore: number | null;
	/** As it was given. */
	cesScore: number | null;
	engine: 'local' | 'model';
	question: string | null;
	questionKind: string | null;
	responseId: string | null;
	scoreTextDisagreement: Disagreement | null;
	/** The words that decided, strongest first. */
	evidence: readonly string[];
	/** Only where the operator has labels. */
	labels?: readonly LabelFinding[];
}

/** Puts a response together as it is given out. */
export function responseResult(
	{ response, text, outcome, scores, questionKind, disagreement }: AnalysedResponse,
	{ hashEmails, labels }: Pick<SentimentSettings, 'hashEmails' | 'labels'>,
): ResponseResult {
	const { email, answeredAt } = response;
	return {
		customerId: response.customerId,
		email: email !== null && hashEmails ? sha256(email) : email,
		answeredAt: answeredAt === null ? null : new Date(answeredAt).toISOString(),
		text,
		sentiment: outcome?.sentiment ?? null,
		sentimentScore: outcome?.score ?? null,
		confidence: outcome?.confidence ?? null,
		topics: outcome?.topics ?? [],
		emotions: outcome?.emotions ?? [],
		signals: outcome?.signals ?? [],
		language: outcome?.language ?? null,
		npsScore: scores.npsScore,
		npsGroup: scores.npsGroup,
		csatScore: scores.csatScore,
		cesScore: scores.cesScore,
		engine: outcome?.engine ?? 'local',
		question: response.question,
		questionKind,
		responseId: response.responseId,
		scoreTextDisagreement: disagreement,
		evidence: outcome?.evidence ?? [],
		...(labels.length === 0 ? {} : { labels: outcome?.labels ?? [] }),
	};
}
