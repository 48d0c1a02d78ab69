import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerReading, ResponseReading } from '../responseReading';
import { typeformAnswer } from './typeformAnswer';

/** Typeform's webhook, and what n8n's trigger makes of it when "Only Answers" is off. */
export const typeformWebhook: ResponseAdapter = {
	platform: 'typeform',
	shape: 'webhook',
	recognises: (keys) => keys.has('form_response'),
	read(event) {
		const response = objectAt(event, 'form_response');
		return response === undefined ? undefined : readResponse(response);
	},
};

/** A response as Typeform's Responses API lists it: the questions have ids and no words. */
export const typeformApiResponse: ResponseAdapter = {
	platform: 'typeform',
	shape: 'response',
	recognises: (keys) =>
		keys.has('answers') && keys.has('submitted_at') && (keys.has('token') || keys.has('hidden')),
	read: readResponse,
};

/** A single answer: what n8n's trigger gives with "Simplify Answers" off and "Only Answers" on. */
export const typeformSingleAnswer: ResponseAdapter = {
	platform: 'typeform',
	shape: 'answer',
	recognises: (keys) => keys.has('field') && keys.has('type') && keys.size <= 4,
	read(answer) {
		const field = objectAt(answer, 'field');
		if (field === undefined || textAt(field, 'type') === undefined) return undefined;
		return {
			kind: 'response',
			email: valueAt(answer, 'email'),
			answers: typeformAnswer(answer, new Map()),
		};
	},
};

/** The same as one item, the answers under the ids of their fields. */
export const typeformAnswersById: ResponseAdapter = {
	platform: 'typeform',
	shape: 'answers by field',
	recognises: (keys) => keys.size > 0 && [...keys].every((key) => FIELD_ID.test(key)),
	read(answers) {
		const all = Object.values(answers);
		if (!all.every((answer) => isRecord(answer) && objectAt(answer, 'field') !== undefined)) {
			return undefined;
		}
		return {
			kind: 'response',
			email: emailIn(all),
			answers: readAnswers(all, new Map()),
		};
	},
};

/** Ids of Typeform's are twelve letters and digits at random; what the values are, `read` looks at. */
const FIELD_ID = /^[A-Za-z0-9]{6,24}$/;

function readResponse(response: JsonRecord): ResponseReading {
	const hidden = objectAt(response, 'hidden');
	const fields = fieldsById(listAt(objectAt(response, 'definition'), 'fields'));
	const listed = listAt(response, 'answers');
	// n8n's trigger simplifies the answers to an object of values by question.
	const simplified = objectAt(response, 'answers');
	return {
		kind: 'response',
		responseId: valueAt(response, 'token') ?? valueAt(response, 'response_id'),
		customerId:
			valueAt(hidden, 'customer_id') ?? valueAt(hidden, 'customerId') ?? valueAt(hidden, 'user_id'),
		email: textAt(hidden, 'email') ?? emailIn(listed),
		answeredAt: valueAt(response, 'submitted_at'),
		formId: valueAt(response, 'form_id'),
		language: valueAt(hidden, 'language') ?? valueAt(hidden, 'locale'),
		answers: simplified === undefined ? readAnswers(listed, fields) : simplifiedAnswers(simplified),
		fields: Object.entries(hidden ?? {}),
	};
}

/** The questions by their ids, those of groups and the rows of matrices too: "Please rate: Price". */
function fieldsById(listed: readonly unknown[]): ReadonlyMap<unknown, JsonRecord> {
	const fields = new Map<unknown, JsonRecord>();
	for (const field of listed) {
		if (!isRecord(field)) continue;
		fields.set(valueAt(field, 'id'), field);
		const isMatrix = textAt(field, 'type') === 'matrix';
		const heading = textAt(field, 'title') ?? '';
		for (const part of listAt(objectAt(field, 'properties'), 'fields')) {
			if (!isRecord(part)) continue;
			const title = textAt(part, 'title') ?? '';
			fields.set(valueAt(part, 'id'), {
				...part,
				title: isMatrix ? `${heading}: ${title}` : title,
			});
		}
	}
	return fields;
}

function readAnswers(
	answers: readonly unknown[],
	fields: ReadonlyMap<unknown, JsonRecord>,
): AnswerReading[] {
	return answers
		.filter((answer) => isRecord(answer))
		.flatMap((answer) => typeformAnswer(answer, fields));
}

function simplifiedAnswers(answers: JsonRecord): AnswerReading[] {
	return Object.entries(answers).flatMap(([question, value]) => nestedAnswers(question, value));
}

function emailIn(answers: readonly unknown[]): unknown {
	for (const answer of answers) {
		if (isRecord(answer) && textAt(answer, 'type') === 'email') return valueAt(answer, 'email');
	}
	return undefined;
}
