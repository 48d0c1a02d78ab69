import { objectAt, valueAt } from '../../../json';
import { chosenFields } from '../chosenFields';
import { nestedAnswers } from '../nestedAnswers';
import type { ResponseAdapter } from '../responseAdapter';

const EMAIL_NAME = /e-?mail/i;

/** An entry of a Wufoo form as n8n's trigger gives it, where "Only Answers" is off. */
export const wufooEntry: ResponseAdapter = {
	platform: 'wufoo',
	shape: 'entry',
	recognises: (keys) => keys.has('entries') && keys.has('entryId'),
	read(entry) {
		const entries = objectAt(entry, 'entries');
		if (entries === undefined) return undefined;
		const answers = chosenFields(entries);
		return {
			kind: 'response',
			responseId: valueAt(entry, 'entryId'),
			email: answers.find(([title]) => EMAIL_NAME.test(title))?.[1],
			answeredAt: valueAt(entry, 'dateCreated'),
			formId: valueAt(entry, 'formId'),
			answers: answers
				.filter(([title]) => !EMAIL_NAME.test(title))
				.flatMap(([title, value]) => nestedAnswers(title, value)),
		};
	},
};
