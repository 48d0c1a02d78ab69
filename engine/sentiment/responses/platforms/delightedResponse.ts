import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import type { Scale } from '../../scales/scale';
import type { ResponseAdapter } from '../responseAdapter';
import type { ResponseReading } from '../responseReading';

interface DelightedScale {
	scale: Scale;
	low: number;
	high: number;
}

/** Delighted's surveys; thumbs are no scale of the field and are read by their range. */
const SURVEYS: ReadonlyMap<string, DelightedScale> = new Map<string, DelightedScale>([
	['nps', { scale: 'nps', low: 0, high: 10 }],
	['csat', { scale: 'csat', low: 1, high: 5 }],
	['csat3', { scale: 'csat', low: 1, high: 3 }],
	['ces', { scale: 'ces', low: 1, high: 5 }],
	['ces7', { scale: 'ces', low: 1, high: 7 }],
	['stars_five', { scale: 'stars', low: 1, high: 5 }],
	['smileys', { scale: 'csat', low: 1, high: 5 }],
]);

/** Delighted's webhook: of several updates of a response the last one counts. */
export const delightedEvent: ResponseAdapter = {
	platform: 'delighted',
	shape: 'webhook',
	recognises: (keys) => keys.has('event_data') && keys.has('event_type'),
	read(event) {
		const response = objectAt(event, 'event_data');
		if (response === undefined) return undefined;
		if (valueAt(response, 'survey_type') !== undefined) return readResponse(response);
		if (objectAt(response, 'person') === undefined) return undefined;
		const detail =
			'This Delighted event is about a person, such as who unsubscribed, and no response.';
		return { kind: 'refused', reason: 'notAResponse', detail };
	},
};

/** A response as Delighted's API lists it. */
export const delightedResponse: ResponseAdapter = {
	platform: 'delighted',
	shape: 'response',
	recognises: (keys) => keys.has('survey_type') && keys.has('score') && keys.has('person'),
	read: readResponse,
};

function readResponse(response: JsonRecord): ResponseReading {
	const person = objectAt(response, 'person');
	const properties = objectAt(response, 'person_properties');
	const survey = SURVEYS.get(textAt(response, 'survey_type') ?? '');
	return {
		kind: 'response',
		responseId: valueAt(response, 'id'),
		customerId: valueAt(properties, 'customer_id') ?? valueAt(properties, 'Customer ID'),
		email: valueAt(person, 'email'),
		answeredAt: valueAt(response, 'created_at'),
		dateStyle: 'epochSeconds',
		updatedAt: valueAt(response, 'updated_at'),
		formId: textAt(response, 'survey_type'),
		language: valueAt(properties, 'locale') ?? valueAt(properties, 'Delighted Locale'),
		answers: [
			{ questionId: 'score', value: valueAt(response, 'score'), form: 'score', ...survey },
			{ questionId: 'comment', value: valueAt(response, 'comment'), form: 'text' },
		],
		fields: Object.entries(properties ?? {}),
	};
}
