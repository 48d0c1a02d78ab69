import { objectAt, textAt, valueAt, type JsonRecord } from '../json';

/** A question of a survey, as `/slides` gives it. */
export interface Slide {
	title: string | null;
	type: string | null;
}

/** Slides by their id. */
export function slidesById(records: readonly JsonRecord[]): Map<string, Slide> {
	const slides = new Map<string, Slide>();
	for (const record of records) {
		const id = textAt(record, '_id');
		if (id === undefined) continue;
		slides.set(id, {
			title: plainTitle(textAt(record, 'title')),
			type: textAt(record, 'type') ?? null,
		});
	}
	return slides;
}

/** E-mail addresses of participants, by participant id. */
export function emailsById(participants: readonly JsonRecord[]): Map<string, string> {
	const emails = new Map<string, string>();
	for (const participant of participants) {
		const id = textAt(participant, '_id');
		const email =
			textAt(participant, 'email') ?? textAt(objectAt(participant, 'metadata') ?? {}, 'email');
		if (id !== undefined && email !== undefined) emails.set(id, email);
	}
	return emails;
}

/** A response with the question that it answers and, where it is known, who gave it. */
export function answerOf(
	response: JsonRecord,
	slides: ReadonlyMap<string, Slide>,
	emails: ReadonlyMap<string, string>,
): JsonRecord {
	const slide = slides.get(textAt(response, 'slideId') ?? '');
	const participantId = textAt(response, 'participantId') ?? '';
	const email = textAt(objectAt(response, 'metadata') ?? {}, 'email') ?? emails.get(participantId);
	return {
		...response,
		question: slide?.title ?? null,
		questionType: slide?.type ?? null,
		email: email ?? null,
	};
}

/** One participant with everything that they answered, in the order of the answers. */
export function byParticipant(answers: readonly JsonRecord[]): JsonRecord[] {
	const participants = new Map<string, JsonRecord & { answers: JsonRecord[] }>();
	answers.forEach((answer, at) => {
		// An answer of nobody in particular stays by itself.
		const key = textAt(answer, 'participantId') ?? `answer ${at}`;
		const known = participants.get(key);
		if (known !== undefined) {
			known.answers.push(partOf(answer));
			if (known.email === null) known.email = valueAt(answer, 'email');
			return;
		}
		participants.set(key, {
			participantId: valueAt(answer, 'participantId') ?? null,
			email: valueAt(answer, 'email') ?? null,
			accountId: valueAt(answer, 'accountId') ?? null,
			pollId: valueAt(answer, 'pollId') ?? null,
			createdAt: valueAt(answer, 'createdAt') ?? null,
			orderValue: valueAt(answer, 'orderValue') ?? null,
			metadata: valueAt(answer, 'metadata') ?? {},
			answers: [partOf(answer)],
		});
	});
	return [...participants.values()];
}

function partOf(answer: JsonRecord): JsonRecord {
	const fields = [
		'_id',
		'slideId',
		'createdAt',
		'question',
		'questionType',
		'response',
		'valueType',
	];
	return Object.fromEntries(fields.map((field) => [field, valueAt(answer, field) ?? null]));
}

/** Marks within a word or beside it; any other mark begins something new. */
const INLINE_MARK = /<\/?(?:a|b|em|i|span|strong|u)(?:\s[^<>]{0,500})?>/gi;
const ANY_MARK = /<[^<>]{0,500}>|&nbsp;/g;
const LONGEST_TITLE = 2_000;

/** Titles carry mark-up; a question is read, not shown. */
function plainTitle(title: string | undefined): string | null {
	if (title === undefined) return null;
	const text = title.slice(0, LONGEST_TITLE).replace(INLINE_MARK, '').replace(ANY_MARK, ' ');
	return text.replace(/\s+/g, ' ').trim() || null;
}
