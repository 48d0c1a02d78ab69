import { objectAt, valueAt } from '../../../json';
import type { ResponseAdapter } from '../responseAdapter';

/** AskNicely's webhook, which writes all numbers as text. Its surveys ask for the likelihood to recommend. */
export const askNicelyResponse: ResponseAdapter = {
	platform: 'asknicely',
	shape: 'webhook',
	recognises: (keys) => keys.has('person') && keys.has('question'),
	read(event) {
		const person = objectAt(event, 'person');
		const question = objectAt(event, 'question');
		if (question === undefined) return undefined;
		return {
			kind: 'response',
			responseId: valueAt(question, 'id') ?? valueAt(question, 'response_id'),
			customerId: valueAt(person, 'customer_id') ?? valueAt(person, 'customerid'),
			email: valueAt(person, 'email'),
			answeredAt: valueAt(question, 'responded'),
			dateStyle: 'epochSeconds',
			answers: [
				{
					questionId: 'score',
					value: valueAt(question, 'score'),
					form: 'score',
					scale: 'nps',
					low: 0,
					high: 10,
				},
				{ questionId: 'comment', value: valueAt(question, 'comment'), form: 'text' },
			],
			fields: Object.entries(person ?? {}),
		};
	},
};
