import { objectAt, valueAt } from '../../../json';
import { chosenFields } from '../chosenFields';
import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerReading } from '../responseReading';
import { surveyColumnNamed } from '../rows/surveyColumnNamed';

const EMAIL_NAME = /e-?mail/i;
/** The button at the end of a form is true where it was clicked. */
const BUTTON = 'submit';

/**
 * A submission of a Form.io form as n8n's trigger gives it, where "Simplify" is off. Answers stand by the names of their
 * fields, of which some say what they are ("nps", "comment").
 */
export const formioSubmission: ResponseAdapter = {
	platform: 'formio',
	shape: 'submission',
	recognises: (keys) => keys.has('form') && keys.has('data') && keys.has('_id'),
	read(submission) {
		const data = objectAt(submission, 'data');
		if (data === undefined) return undefined;
		const fields = chosenFields(data);
		return {
			kind: 'response',
			responseId: valueAt(submission, '_id'),
			email: fields.find(([name]) => EMAIL_NAME.test(name))?.[1],
			answeredAt: valueAt(submission, 'created'),
			updatedAt: valueAt(submission, 'modified'),
			formId: valueAt(submission, 'form'),
			answers: fields
				.filter(([name]) => !EMAIL_NAME.test(name) && name !== BUTTON)
				.flatMap(([name, value]) => answersTo(name, value)),
		};
	},
};

const SCALES = { nps: 'nps', csat: 'csat', ces: 'ces', stars: 'stars' } as const;

function answersTo(name: string, value: unknown): AnswerReading[] {
	const role = surveyColumnNamed(name)?.role;
	const scale =
		role !== undefined && role in SCALES ? SCALES[role as keyof typeof SCALES] : undefined;
	return nestedAnswers(role === undefined ? spaced(name) : '', value).map((answer) => ({
		...answer,
		questionId: answer.questionId ?? name,
		scale,
	}));
}

/** `whatCouldWeImprove` → `what could we improve` */
function spaced(name: string): string {
	return name
		.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
		.replaceAll('_', ' ')
		.toLowerCase();
}
