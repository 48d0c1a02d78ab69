import { tidyId } from '../../../identity/contact';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerReading, ResponseReading } from '../responseReading';

/** A response as SurveyMonkey's API gives it, in pages of questions. */
export const surveyMonkeyResponse: ResponseAdapter = {
	platform: 'surveymonkey',
	shape: 'response',
	recognises: (keys) => keys.has('survey_id') && keys.has('pages'),
	read(response) {
		const answers = listAt(response, 'pages')
			.filter((page) => isRecord(page))
			.flatMap((page) => listAt(page, 'questions'))
			.filter((question) => isRecord(question))
			.flatMap(answersTo);
		return sharedParts(response, answers);
	},
};

/** What n8n's trigger makes of a response when it resolves the answers: an object of values by heading. */
export const surveyMonkeyResolved: ResponseAdapter = {
	platform: 'surveymonkey',
	shape: 'resolved response',
	recognises: (keys) => keys.has('survey_id') && keys.has('questions'),
	read(response) {
		const questions = objectAt(response, 'questions');
		if (questions === undefined) return undefined;
		const answers = Object.entries(questions).flatMap(([heading, value]) =>
			nestedAnswers(heading, value),
		);
		return sharedParts(response, answers);
	},
};

/** SurveyMonkey's webhook without the answers themselves. */
export const surveyMonkeyNotice: ResponseAdapter = {
	platform: 'surveymonkey',
	shape: 'webhook',
	recognises: (keys) =>
		keys.has('event_type') &&
		keys.has('object_id') &&
		keys.has('resources') &&
		keys.has('filter_id'),
	read: () => ({
		kind: 'refused',
		reason: 'noAnswer',
		detail:
			'This SurveyMonkey event names a response but holds no answers. Turn on "Resolve Data" in the SurveyMonkey Trigger.',
	}),
};

function sharedParts(response: JsonRecord, answers: AnswerReading[]): ResponseReading {
	const metadata = objectAt(response, 'metadata');
	const contact = objectAt(metadata, 'contact');
	const custom = objectAt(response, 'custom_variables');
	return {
		kind: 'response',
		responseId: valueAt(response, 'id'),
		customerId:
			valueAt(custom, 'customer_id') ??
			valueAt(custom, 'customerId') ??
			textAt(response, 'custom_value'),
		email: valueAt(objectAt(contact, 'email'), 'value') ?? textAt(custom, 'email'),
		answeredAt: valueAt(response, 'date_modified') ?? valueAt(response, 'date_created'),
		updatedAt: valueAt(response, 'date_modified'),
		formId: valueAt(response, 'survey_id'),
		language: valueAt(objectAt(metadata, 'respondent'), 'language'),
		answers,
		fields: Object.entries(custom ?? {}),
	};
}

function answersTo(question: JsonRecord): AnswerReading[] {
	const heading = textAt(question, 'heading') ?? headingIn(question);
	const questionId = tidyId(valueAt(question, 'id')) ?? heading;
	return listAt(question, 'answers')
		.filter((answer) => isRecord(answer))
		.map((answer): AnswerReading | undefined => {
			const shared = { question: heading, questionId };
			const weight = valueAt(objectAt(answer, 'choice_metadata'), 'weight');
			if (weight !== undefined && weight !== '') return { ...shared, value: weight, form: 'score' };
			const text = textAt(answer, 'text') ?? textAt(answer, 'simple_text');
			// Beside an option that was clicked stands the option's text; all other text was typed.
			if (text === undefined) return undefined;
			const isOption =
				valueAt(answer, 'choice_id') !== undefined && valueAt(answer, 'other_id') === undefined;
			return isOption
				? { ...shared, value: text, form: 'choice' }
				: { ...shared, questionId: `${questionId ?? ''} words`, value: text, form: 'text' };
		})
		.filter((answer) => answer !== undefined);
}

function headingIn(question: JsonRecord): string | undefined {
	const [first] = listAt(question, 'headings');
	return isRecord(first) ? textAt(first, 'heading') : undefined;
}
