import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerForm, AnswerReading } from '../responseReading';

/** What the fields of each type are. All others (files, signatures, dates, addresses) hold no opinion. */
const FORMS: ReadonlyMap<string, AnswerForm> = new Map([
	['TEXTAREA', 'text'],
	['INPUT_TEXT', 'text'],
	['RATING', 'score'],
	['LINEAR_SCALE', 'score'],
	['INPUT_NUMBER', 'open'],
	['MULTIPLE_CHOICE', 'choice'],
	['CHECKBOXES', 'choice'],
	['DROPDOWN', 'choice'],
	['MULTI_SELECT', 'choice'],
]);
const HIDDEN = 'HIDDEN_FIELDS';
const EMAIL = 'INPUT_EMAIL';
const MATRIX = 'MATRIX';
/** No matrix has more rows. */
const MOST_ROWS = 200;

/** Tally's webhook. */
export const tallyResponse: ResponseAdapter = {
	platform: 'tally',
	shape: 'webhook',
	recognises: (keys) => keys.has('eventType') && keys.has('data') && keys.has('createdAt'),
	read(event) {
		const data = objectAt(event, 'data');
		if (data === undefined || !Array.isArray(valueAt(data, 'fields'))) return undefined;
		return readData(data, valueAt(event, 'createdAt'));
	},
};

/** The `data` of Tally's webhook by itself. */
export const tallyData: ResponseAdapter = {
	platform: 'tally',
	shape: 'response',
	recognises: (keys) =>
		keys.has('fields') && keys.has('responseId') && (keys.has('formId') || keys.has('formName')),
	read: (data) => (Array.isArray(valueAt(data, 'fields')) ? readData(data, undefined) : undefined),
};

function readData(data: JsonRecord, sentAt: unknown) {
	const fields = listAt(data, 'fields').filter((field) => isRecord(field));
	const ofType = (type: string) => fields.filter((field) => textAt(field, 'type') === type);
	const hidden = new Map(
		ofType(HIDDEN).map((field) => [textAt(field, 'label')?.toLowerCase(), valueAt(field, 'value')]),
	);
	const [email] = ofType(EMAIL);
	return {
		kind: 'response' as const,
		responseId: valueAt(data, 'responseId') ?? valueAt(data, 'submissionId'),
		customerId: hidden.get('customer_id') ?? hidden.get('customerid'),
		email: hidden.get('email') ?? valueAt(email, 'value'),
		answeredAt: valueAt(data, 'createdAt') ?? sentAt,
		formId: valueAt(data, 'formId') ?? valueAt(data, 'formName'),
		language: hidden.get('language') ?? hidden.get('locale'),
		answers: fields.flatMap(readField),
		fields: [...hidden].map(([name, value]) => [name ?? '', value] as const),
	};
}

function readField(field: JsonRecord): AnswerReading[] {
	const type = textAt(field, 'type') ?? '';
	if (type === MATRIX) return rowsOfMatrix(field);
	const form = FORMS.get(type);
	if (form === undefined) return [];
	const value = valueAt(field, 'value');
	return [
		{
			question: textAt(field, 'label'),
			questionId: valueAt(field, 'key'),
			value: form === 'choice' ? chosen(value, listAt(field, 'options')) : value,
			form,
		},
	];
}

/** Each row of a matrix is a question of its own. */
function rowsOfMatrix(field: JsonRecord): AnswerReading[] {
	const label = textAt(field, 'label') ?? '';
	const rows = textsOf(listAt(field, 'rows'));
	return Object.entries(objectAt(field, 'value') ?? {})
		.slice(0, MOST_ROWS)
		.map(([row, columns]) => ({
			question: `${label}: ${rows.get(row) ?? row}`,
			value: chosen(columns, listAt(field, 'columns')),
			form: 'choice',
		}));
}

/** Tally gives the ids of options; their words stand beside them. */
function chosen(value: unknown, options: readonly unknown[]): unknown[] {
	const texts = textsOf(options);
	return [value].flat().map((id) => texts.get(id) ?? id);
}

function textsOf(options: readonly unknown[]): ReadonlyMap<unknown, string | undefined> {
	return new Map(
		options
			.filter((option) => isRecord(option))
			.map((option) => [valueAt(option, 'id'), textAt(option, 'text') ?? textAt(option, 'name')]),
	);
}
