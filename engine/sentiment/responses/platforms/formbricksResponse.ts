import { objectAt, textAt, valueAt } from '../../../json';
import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';

/** Answers by the ids of their questions; a hidden field stands among them. */
const NOT_ANSWERS: ReadonlySet<string> = new Set(['email', 'userId', 'customerId', 'customer_id']);

/** What became of a button, a consent or an appointment. */
const CLICKS: ReadonlySet<unknown> = new Set([
	'clicked',
	'dismissed',
	'accepted',
	'booked',
	'skipped',
]);

/** Formbricks' webhook. It has no questions in words, unless the workflow names one. */
export const formbricksResponse: ResponseAdapter = {
	platform: 'formbricks',
	shape: 'webhook',
	recognises: (keys) => keys.has('event') && keys.has('data') && keys.has('webhookId'),
	read: (event) => readData(objectAt(event, 'data')),
};

/** A response as Formbricks' API lists it, and the `data` of its webhook. */
export const formbricksData: ResponseAdapter = {
	platform: 'formbricks',
	shape: 'response',
	recognises: (keys) => keys.has('surveyId') && keys.has('data') && keys.has('finished'),
	read: readData,
};

function readData(response: Record<string, unknown> | undefined) {
	const answers = objectAt(response, 'data');
	if (response === undefined || answers === undefined) return undefined;
	const attributes =
		objectAt(response, 'contactAttributes') ?? objectAt(response, 'personAttributes');
	const contact = objectAt(response, 'contact') ?? objectAt(response, 'person');
	const meta = objectAt(response, 'meta');
	return {
		kind: 'response' as const,
		responseId: valueAt(response, 'id'),
		customerId:
			valueAt(attributes, 'userId') ?? valueAt(contact, 'userId') ?? valueAt(answers, 'customerId'),
		email: textAt(attributes, 'email') ?? textAt(answers, 'email'),
		answeredAt: valueAt(response, 'createdAt'),
		updatedAt: valueAt(response, 'updatedAt'),
		formId: valueAt(response, 'surveyId'),
		language: valueAt(response, 'language') ?? valueAt(attributes, 'language'),
		answers: Object.entries(answers)
			.filter(([id, value]) => !NOT_ANSWERS.has(id) && !CLICKS.has(value))
			.flatMap(([id, value]) =>
				nestedAnswers('', value).map((answer) => ({
					...answer,
					questionId: answer.questionId === undefined ? id : `${id} remark`,
				})),
			),
		fields: [['country', valueAt(meta, 'country')], ...Object.entries(attributes ?? {})] as Array<
			readonly [string, unknown]
		>,
	};
}
