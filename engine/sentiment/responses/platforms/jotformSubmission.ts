import { isRecord, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerForm, AnswerReading, ResponseReading } from '../responseReading';
import { jotformQuestions } from './jotformQuestions';

/** A request longer than this is no form that a person filled in. */
const LONGEST_REQUEST = 2_000_000;
/** `q4_whatCould`: the number of the question and the short name that Jotform makes from its words. */
const QUESTION_KEY = /^q\d{1,4}_(.{1,200})$/;
const EMAIL_NAME = /e-?mail/i;

/** What the controls of a Jotform form hold; all others are no opinions. */
const CONTROLS: ReadonlyMap<string, AnswerForm> = new Map([
	['control_textarea', 'text'],
	['control_textbox', 'text'],
	['control_rating', 'score'],
	['control_scale', 'score'],
	['control_spinner', 'open'],
	['control_number', 'open'],
	['control_radio', 'choice'],
	['control_dropdown', 'choice'],
	['control_checkbox', 'choice'],
	['control_matrix', 'choice'],
]);

/** Jotform's webhook: the answers are in `rawRequest`, as a JSON text, or parsed by n8n's trigger. */
export const jotformWebhook: ResponseAdapter = {
	platform: 'jotform',
	shape: 'webhook',
	recognises: (keys) => keys.has('rawRequest'),
	read(event) {
		const request = requestOf(valueAt(event, 'rawRequest'));
		if (request === undefined) {
			return {
				kind: 'refused',
				reason: 'noAnswer',
				detail: 'The "rawRequest" of this Jotform submission is no JSON that can be read.',
			};
		}
		return readRequest(request, event);
	},
};

/** The `rawRequest` by itself: what n8n's trigger gives with "Only Answers" on and "Resolve Data" off. */
export const jotformRequest: ResponseAdapter = {
	platform: 'jotform',
	shape: 'answers',
	recognises: (keys) => keys.has('slug') && [...keys].some((key) => QUESTION_KEY.test(key)),
	read: (request) => readRequest(request, {}),
};

/** A submission of Jotform's API, which has the questions in words. */
export const jotformSubmission: ResponseAdapter = {
	platform: 'jotform',
	shape: 'submission',
	recognises: (keys) => keys.has('form_id') && keys.has('answers'),
	read(submission) {
		const answers = objectAt(submission, 'answers');
		if (answers === undefined) return undefined;
		const controls = Object.entries(answers)
			.map(([id, control]) => ({ id, control }))
			.filter((entry): entry is { id: string; control: JsonRecord } => isRecord(entry.control));
		const email = controls.find(({ control }) => textAt(control, 'type') === 'control_email');
		return {
			kind: 'response',
			responseId: valueAt(submission, 'id'),
			email: valueAt(email?.control, 'answer'),
			answeredAt: valueAt(submission, 'created_at'),
			updatedAt: valueAt(submission, 'updated_at'),
			formId: valueAt(submission, 'form_id'),
			answers: controls.flatMap(({ id, control }): AnswerReading[] => {
				const form = CONTROLS.get(textAt(control, 'type') ?? '');
				if (form === undefined) return [];
				const question = textAt(control, 'text') ?? '';
				return nestedAnswers(question, valueAt(control, 'answer'), form).map((answer) => ({
					questionId: answer.question === question ? id : undefined,
					...answer,
				}));
			}),
		};
	},
};

function requestOf(raw: unknown): JsonRecord | undefined {
	if (isRecord(raw)) return raw;
	if (typeof raw !== 'string' || raw.length > LONGEST_REQUEST) return undefined;
	try {
		const parsed: unknown = JSON.parse(raw);
		return isRecord(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

function readRequest(request: JsonRecord, event: JsonRecord): ResponseReading {
	const named = Object.entries(request).flatMap(([key, value]) => {
		const name = QUESTION_KEY.exec(key)?.[1];
		return name === undefined ? [] : [{ key, name, value }];
	});
	// n8n's trigger, where it resolves the data, gives an object of values by question.
	const isResolved = named.length === 0;
	const labels = jotformQuestions(textAt(event, 'pretty') ?? '', named);
	const email = named.find(({ name }) => EMAIL_NAME.test(name))?.value;
	return {
		kind: 'response',
		responseId: valueAt(event, 'submissionID'),
		email: email ?? (isResolved ? emailAmong(request) : undefined),
		answeredAt: valueAt(event, 'created_at') ?? valueAt(request, 'submitDate'),
		formId: valueAt(event, 'formID'),
		answers: isResolved
			? Object.entries(request).flatMap(([question, value]) => nestedAnswers(question, value))
			: named
					.filter(({ name }) => !EMAIL_NAME.test(name))
					.flatMap(({ key, name, value }) =>
						nestedAnswers(labels.get(key) ?? wordsOf(name), value).map((answer) => ({
							...answer,
							questionId: isRecord(value) ? answer.questionId : key,
						})),
					),
	};
}

function emailAmong(request: JsonRecord): unknown {
	return Object.entries(request).find(([question]) => EMAIL_NAME.test(question))?.[1];
}

/** `whatCould` → `what could` */
function wordsOf(name: string): string {
	return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
