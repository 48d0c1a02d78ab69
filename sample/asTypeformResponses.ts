import type { SampleShop } from './sampleShop';
import { SURVEY_QUESTIONS, type SurveyAnswer } from './surveyAnswers';

/** A response as n8n's Typeform Trigger gives it with "Simplify Answers" and "Only Answers" off. */
export interface TypeformResponse {
	event_id: string;
	event_type: 'form_response';
	form_response: {
		form_id: string;
		token: string;
		submitted_at: string;
		hidden: { email?: string };
		definition: { fields: Array<{ id: string; ref: string; type: string; title: string }> };
		answers: TypeformAnswer[];
	};
}

type TypeformAnswer = { field: { id: string; ref: string; type: string } } & (
	| { type: 'number'; number: number }
	| { type: 'text'; text: string }
);

const SCORE = { id: 'aT0scoreNps1', ref: 'score', type: 'opinion_scale' };
const REASON = { id: 'aT0reasonTx2', ref: 'reason', type: 'long_text' };

/**
 * The survey's answers as Typeform would send them, one event a person, oldest first. The e-mail address comes in a hidden
 * field, as it does where the link in an e-mail carries it.
 *
 * @example
 * asTypeformResponses(shop)[0].form_response.answers[0] // { type: 'number', number: 9, field: { … } }
 */
export function asTypeformResponses(shop: Pick<SampleShop, 'surveyAnswers'>): TypeformResponse[] {
	return shop.surveyAnswers.map((answer) => ({
		event_id: `event-${answer.number}`,
		event_type: 'form_response',
		form_response: {
			form_id: 'sampleNps',
			token: `token-${answer.number}`,
			submitted_at: answer.answeredAt,
			hidden: answer.email === null ? {} : { email: answer.email },
			definition: {
				fields: [
					{ ...SCORE, title: SURVEY_QUESTIONS.score },
					{ ...REASON, title: SURVEY_QUESTIONS.reason },
				],
			},
			answers: answersOf(answer),
		},
	}));
}

function answersOf({ npsScore, text }: SurveyAnswer): TypeformAnswer[] {
	const score: TypeformAnswer = { type: 'number', number: npsScore, field: SCORE };
	return text === '' ? [score] : [score, { type: 'text', text, field: REASON }];
}
