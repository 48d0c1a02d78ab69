import type { SampleShop } from './sampleShop';
import { later } from './shopTime';
import { SURVEY_QUESTIONS, type SurveyAnswer } from './surveyAnswers';

/** One response to one question, as Zigpoll's API sends it. */
export interface ZigpollResponse {
	_id: string;
	/** ISO 8601 in UTC, with milliseconds. */
	createdAt: string;
	accountId: string;
	pollId: string;
	slideId: string;
	participantId: string;
	response: string;
	/** `vote` for an option that was clicked, `dynamic-response` for words that were typed. */
	valueType: 'vote' | 'dynamic-response';
	answers?: Array<{ title: string }>;
	/** Value of the order that the survey followed, in EUR. */
	orderValue?: number;
	metadata: { email?: string; shopify_line_items?: string };
}

const POLL_ID = hexId(1, 0);

/** The poll's slides, as Zigpoll's `/slides` gives them: responses have only the id of their question. */
export const ZIGPOLL_SLIDES = [
	{ _id: hexId(2, 0), pollId: POLL_ID, type: 'nps', title: SURVEY_QUESTIONS.score },
	{ _id: hexId(2, 1), pollId: POLL_ID, type: 'open-ended', title: SURVEY_QUESTIONS.reason },
] as const;

/**
 * The survey's answers as Zigpoll's API gives them: one response for each question, oldest first, both with the same
 * participant; a question left blank has none. The customer's e-mail is in `metadata`, where they left one.
 *
 * @example
 * asZigpollResponses(shop)[0].response // '9'
 */
export function asZigpollResponses(
	shop: Pick<SampleShop, 'surveyAnswers' | 'orders'>,
): ZigpollResponse[] {
	const orders = new Map(shop.orders.map((order) => [order.number, order]));
	return shop.surveyAnswers.flatMap((answer) => {
		const order = orders.get(answer.orderNumber ?? 0);
		const shared = {
			accountId: hexId(0, 1),
			pollId: POLL_ID,
			participantId: hexId(3, answer.number),
			metadata: {
				...(answer.email === null ? {} : { email: answer.email }),
				...(order === undefined
					? {}
					: { shopify_line_items: order.lines.map(({ product }) => product.name).join(', ') }),
			},
			...(order === undefined ? {} : { orderValue: order.totalCents / 100 }),
		};
		return [
			score(answer, shared),
			...(answer.text === ''
				? []
				: [reason(answer, { ...shared, metadata: { ...shared.metadata } })]),
		];
	});
}

type Shared = Pick<
	ZigpollResponse,
	'accountId' | 'pollId' | 'participantId' | 'metadata' | 'orderValue'
>;

function score(answer: SurveyAnswer, shared: Shared): ZigpollResponse {
	return {
		_id: hexId(4, 2 * answer.number),
		createdAt: answer.answeredAt,
		slideId: ZIGPOLL_SLIDES[0]._id,
		response: String(answer.npsScore),
		valueType: 'vote',
		answers: [{ title: String(answer.npsScore) }],
		...shared,
	};
}

function reason(answer: SurveyAnswer, shared: Shared): ZigpollResponse {
	return {
		_id: hexId(4, 2 * answer.number + 1),
		createdAt: later(answer.answeredAt, 0, SECONDS_TO_TYPE),
		slideId: ZIGPOLL_SLIDES[1]._id,
		response: answer.text,
		valueType: 'dynamic-response',
		...shared,
	};
}

const SECONDS_TO_TYPE = 25;

/** Ids of Zigpoll have 24 hexadecimal digits: here the kind of thing, then its number. */
function hexId(kind: number, number: number): string {
	return `65a0${kind}${number.toString(16).padStart(19, '0')}`;
}
