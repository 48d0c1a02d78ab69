import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerReading } from '../responseReading';
import { titledText } from '../titledText';

/** A ticket of Zendesk: what the requester wrote, and how they rated the help. */
export const zendeskTicket: ResponseAdapter = {
	platform: 'zendesk',
	shape: 'ticket',
	recognises: (keys) =>
		keys.has('requester_id') && keys.has('description') && (keys.has('subject') || keys.has('via')),
	read(ticket, envelope) {
		if (textAt(ticket, 'status') === 'deleted') {
			return { kind: 'refused', reason: 'excluded', detail: 'Zendesk says status: deleted.' };
		}
		const rating = objectAt(ticket, 'satisfaction_rating');
		return {
			kind: 'response',
			responseId: valueAt(ticket, 'id'),
			customerId: valueAt(ticket, 'requester_id'),
			email: emailOf(ticket, envelope),
			answeredAt: valueAt(ticket, 'created_at'),
			updatedAt: valueAt(ticket, 'updated_at'),
			formId: 'tickets',
			language: undefined,
			answers: [
				{
					questionId: 'description',
					value: titledText(textAt(ticket, 'subject'), textAt(ticket, 'description')),
					form: 'text',
				},
				...ratingOf(rating),
			],
			fields: [
				['status', valueAt(ticket, 'status')],
				['priority', valueAt(ticket, 'priority')],
				['type', valueAt(ticket, 'type')],
				['channel', valueAt(objectAt(ticket, 'via'), 'channel')],
			],
		};
	},
};

/** Zendesk asks "good or bad": the two ends of a scale of satisfaction. */
function ratingOf(rating: JsonRecord | undefined): AnswerReading[] {
	const score = textAt(rating, 'score') ?? '';
	const comment = textAt(rating, 'comment');
	const answers: AnswerReading[] = [];
	if (score.startsWith('good') || score.startsWith('bad')) {
		answers.push({
			questionId: 'satisfaction',
			value: score.startsWith('good') ? 5 : 1,
			form: 'score',
			scale: 'csat',
			low: 1,
			high: 5,
		});
	}
	if (comment !== undefined) {
		answers.push({ questionId: 'satisfaction comment', value: comment, form: 'text' });
	}
	return answers;
}

function emailOf(ticket: JsonRecord, envelope: JsonRecord | undefined): unknown {
	const own = textAt(objectAt(ticket, 'requester'), 'email');
	if (own !== undefined) return own;
	const from = objectAt(objectAt(objectAt(ticket, 'via'), 'source'), 'from');
	const address = textAt(from, 'address');
	if (address !== undefined) return address;
	// With `include=users`, Zendesk lists the people beside the tickets.
	const requester = valueAt(ticket, 'requester_id');
	const user = listAt(envelope, 'users').find(
		(entry) => isRecord(entry) && valueAt(entry, 'id') === requester,
	);
	return isRecord(user) ? valueAt(user, 'email') : undefined;
}
