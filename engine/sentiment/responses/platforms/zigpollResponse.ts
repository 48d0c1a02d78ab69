import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerReading, ResponseReading } from '../responseReading';
import { zigpollAnswer } from './zigpollAnswer';

/** One response to one slide of a Zigpoll poll. */
export const zigpollResponse: ResponseAdapter = {
	platform: 'zigpoll',
	shape: 'response',
	recognises: (keys) => keys.has('slideId') && (keys.has('participantId') || keys.has('pollId')),
	read: (response) => readResponse(response, [zigpollAnswer(response)]),
};

/** A participant with all answers, as the Zigpoll node of this package gives them. */
export const zigpollParticipant: ResponseAdapter = {
	platform: 'zigpoll',
	shape: 'participant',
	recognises: (keys) => keys.has('participantId') && keys.has('pollId') && keys.has('answers'),
	read(participant) {
		const answers = listAt(participant, 'answers').filter((answer) => isRecord(answer));
		return readResponse(participant, answers.map(zigpollAnswer));
	},
};

function readResponse(response: JsonRecord, answers: AnswerReading[]): ResponseReading {
	const metadata = objectAt(response, 'metadata');
	return {
		kind: 'response',
		responseId: valueAt(response, '_id'),
		participantId: valueAt(response, 'participantId'),
		customerId:
			valueAt(metadata, 'shopify_customer_id') ??
			valueAt(metadata, 'customer_id') ??
			valueAt(metadata, 'customerId'),
		email: textAt(response, 'email') ?? textAt(metadata, 'email'),
		answeredAt: valueAt(response, 'createdAt'),
		updatedAt: valueAt(response, 'updatedAt'),
		formId: valueAt(response, 'pollId'),
		language: valueAt(metadata, 'language') ?? valueAt(metadata, 'locale'),
		answers,
		fields: [
			['product', valueAt(metadata, 'shopify_line_items')],
			['country', valueAt(metadata, 'country')],
			...Object.entries(metadata ?? {}),
		],
	};
}
