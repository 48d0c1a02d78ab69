import { isRecord, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import { nestedAnswers } from '../nestedAnswers';
import type { AnswerReading, ResponseReading } from '../responseReading';
import { titledText } from '../titledText';
import type { AnswerColumn, RowColumns } from './rowColumns';
import type { SurveyColumnRole } from './surveyColumnNames';
import { wordsIn } from './wordsIn';

/** Whether a row has a cell that is an answer by the name of its column, and not an object that wraps something. */
export function hasAnswer(row: JsonRecord, { answers }: RowColumns): boolean {
	return answers.some(({ name, isNamed }) => {
		const value = isNamed ? valueAt(row, name) : undefined;
		return isScalar(value) || wordsIn(value) !== undefined;
	});
}

/** Whether a row has any cell with words in it. */
export function hasWords(row: JsonRecord): boolean {
	for (const key of Object.keys(row)) {
		const value = row[key];
		if (typeof value === 'string' && value.trim() !== '') return true;
	}
	return false;
}

/** Reads a row of a table whose columns are understood. */
export function readRow(
	row: JsonRecord,
	{ columns, answers, person: personKey }: RowColumns,
): ResponseReading {
	const cell = (role: SurveyColumnRole): unknown => {
		const column = columns.get(role);
		return column === undefined ? undefined : row[column];
	};
	const asked = cell('question');
	const isLong = columns.has('question');
	const titles = titledBy(cell('title'));
	const person = personKey === undefined ? undefined : objectAt(row, personKey);
	return {
		kind: 'response',
		responseId: cell('responseId'),
		participantId: cell('participantId') ?? (isLong ? whoAnswered(cell) : undefined),
		customerId: cell('customerId'),
		email: cell('email') ?? textAt(person, 'email'),
		answeredAt: cell('answeredAt'),
		formId: cell('formId'),
		language: cell('language'),
		answers: answers.flatMap((column) => readCell(row, column, asked, titles)),
		fields: fieldsOf(row, columns),
	};
}

const FIELD_ROLES = ['product', 'country', 'segment'] as const;
const NO_FIELDS: NonNullable<ResponseReading['fields']> = [];

/** What else is known of a response. Most tables have no such column, and share the empty list. */
function fieldsOf(
	row: JsonRecord,
	columns: RowColumns['columns'],
): NonNullable<ResponseReading['fields']> {
	if (!FIELD_ROLES.some((role) => columns.has(role))) return NO_FIELDS;
	return FIELD_ROLES.flatMap((role) => {
		const column = columns.get(role);
		return column === undefined ? [] : [[role, row[column]] as const];
	});
}

/** Where each row is the answer to one question, the rows of one response or one person belong together. */
function whoAnswered(cell: (role: SurveyColumnRole) => unknown): unknown {
	return cell('responseId') ?? cell('customerId') ?? cell('email');
}

function readCell(
	row: JsonRecord,
	{ name, question, scale, isNamed, option }: AnswerColumn,
	asked: unknown,
	titled: (value: unknown) => unknown,
): AnswerReading[] {
	const cell = valueAt(row, name);
	const value = (isNamed ? wordsIn(cell) : undefined) ?? cell;
	if (isNamed && question !== '' && (Array.isArray(value) || isRecord(value))) {
		return nestedAnswers(question, value);
	}
	if (!isScalar(value)) return [];
	if (value === option) return [{ question, questionId: name, value, form: 'choice' }];
	const isPlainText = isNamed && scale === undefined && question === '';
	return [
		{
			question: question !== '' ? question : isPlainText ? asked : undefined,
			// Where each row has a question of its own, that and not the column tells answers apart.
			questionId: isPlainText && typeof asked === 'string' ? asked : name,
			value: isPlainText ? titled(value) : value,
			form: !isNamed ? 'column' : isPlainText ? 'words' : 'open',
			scale,
		},
	];
}

/** Puts the title of a review before its text, once. */
function titledBy(title: unknown): (value: unknown) => unknown {
	if (typeof title !== 'string' || title.trim() === '') return (value) => value;
	return (value) =>
		typeof value === 'string' && value.trim() !== '' && Number.isNaN(Number(value))
			? titledText(title.trim(), value.trim())
			: value;
}

function isScalar(value: unknown): boolean {
	return typeof value === 'string' || typeof value === 'number';
}
