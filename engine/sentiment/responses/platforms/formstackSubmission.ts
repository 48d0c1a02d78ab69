import { isRecord, textAt, valueAt } from '../../../json';
import { chosenFields } from '../chosenFields';
import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';

/** What stands beside the answers. */
const NOT_ANSWERS: ReadonlySet<string> = new Set(['FormID', 'UniqueID', 'HandshakeKey']);
const EMAIL_NAME = /e-?mail/i;

/**
 * A submission of a Formstack form as n8n's trigger gives it: the answers by the labels of their fields, plain or, with
 * "Simplify" off, each with the type of its field.
 */
export const formstackSubmission: ResponseAdapter = {
	platform: 'formstack',
	shape: 'submission',
	recognises: (keys) => keys.has('FormID') && keys.has('UniqueID'),
	read(submission) {
		const fields = chosenFields(submission)
			.filter(([label]) => !NOT_ANSWERS.has(label))
			.map(([label, field]) => {
				const isTyped = isRecord(field) && textAt(field, 'field_type') !== undefined;
				return [label, isTyped ? valueAt(field, 'value') : field] as const;
			});
		return {
			kind: 'response',
			responseId: valueAt(submission, 'UniqueID'),
			email: fields.find(([label]) => EMAIL_NAME.test(label))?.[1],
			formId: valueAt(submission, 'FormID'),
			answers: fields
				.filter(([label]) => !EMAIL_NAME.test(label))
				.flatMap(([label, value]) => nestedAnswers(label, value)),
		};
	},
};
