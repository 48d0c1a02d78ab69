import { isRecord, objectAt, textAt, valueAt, type JsonRecord } from '../../json';
import { PERSON_KEYS } from './personKeys';
import type { ResponseAdapter } from './responseAdapter';
import type { AnswerReading, ResponseReading } from './responseReading';
import { surveyColumnNamed } from './rows/surveyColumnNamed';
import type { SurveyColumnRole } from './rows/surveyColumnNames';

/** Where a response without a documented shape lists its answers. */
const LISTS = ['answers', 'responses', 'questions'] as const;
/** What an entry of such a list calls its question, as text or as an object with one of these texts in it. */
const QUESTION_KEYS = [
	'question',
	'question_text',
	'questionText',
	'question_title',
	'title',
	'label',
	'heading',
];
/** What it calls the answer, likewise. */
const ANSWER_KEYS = [
	'answer',
	'answer_text',
	'answerText',
	'response',
	'response_text',
	'value',
	'text',
	'comment',
	'score',
	'rating',
];

/**
 * A response that lists its answers, each with its question in words, whatever survey tool it is from: Hotjar's webhook, for
 * one, whose inside is not documented. Only lists in which every entry says what was asked and what was answered are read.
 */
export const answerList: ResponseAdapter = {
	platform: 'spreadsheet',
	shape: 'list of answers',
	recognises: (keys) => LISTS.some((list) => keys.has(list)),
	read(record, envelope) {
		for (const key of LISTS) {
			const entries = valueAt(record, key);
			if (!Array.isArray(entries) || entries.length === 0) continue;
			const answers = entries.map(readEntry);
			if (answers.every((answer) => answer !== undefined)) {
				return { kind: 'response', ...about(record, envelope), answers };
			}
		}
		return undefined;
	},
};

function readEntry(entry: unknown): AnswerReading | undefined {
	if (!isRecord(entry)) return undefined;
	const question = partOf(entry, QUESTION_KEYS, QUESTION_KEYS.concat('text', 'name'));
	if (typeof question !== 'string') return undefined;
	const named = ANSWER_KEYS.find((key) => Object.hasOwn(entry, key));
	if (named === undefined) return undefined;
	const value = partOf(entry, ANSWER_KEYS, ANSWER_KEYS.concat('label'));
	return { question, value, form: Array.isArray(value) ? 'choice' : 'open' };
}

/** The first of some keys that says something, or what the object under it says. */
function partOf(entry: JsonRecord, keys: readonly string[], inner: readonly string[]): unknown {
	for (const key of keys) {
		const value = valueAt(entry, key);
		const said = isRecord(value) ? inner.map((name) => valueAt(value, name)).find(isSaid) : value;
		if (isSaid(said)) return said;
	}
	return undefined;
}

function isSaid(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() !== '';
	return typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value);
}

/** Who answered, when and to what, by the names of the fields beside the answers and around them. */
function about(
	record: JsonRecord,
	envelope: JsonRecord | undefined,
): Omit<ResponseReading, 'kind' | 'answers'> {
	const known = new Map<SurveyColumnRole, unknown>();
	for (const source of [record, envelope ?? {}]) {
		for (const [key, value] of Object.entries(source)) {
			if (typeof value !== 'string' && typeof value !== 'number') continue;
			const role = surveyColumnNamed(key)?.role;
			if (role !== undefined && !known.has(role)) known.set(role, value);
		}
	}
	const person = PERSON_KEYS.map((key) => objectAt(record, key)).find((each) => each !== undefined);
	return {
		responseId: known.get('responseId'),
		customerId: known.get('customerId') ?? valueAt(person, 'id'),
		email: known.get('email') ?? textAt(person, 'email'),
		answeredAt: known.get('answeredAt'),
		formId: known.get('formId'),
		language: known.get('language'),
		fields: (['product', 'country', 'segment'] as const).flatMap((role) =>
			known.has(role) ? [[role, known.get(role)] as const] : [],
		),
	};
}
