import { listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import { plainDecimal } from '../../../orders/platforms/asWritten/plainDecimal';

import type { Scale } from '../../scales/scale';
import type { AnswerForm, AnswerReading } from '../responseReading';

/** What the answers of each type of Typeform's are. Dates, files and payments are none of a customer's words. */
const FORMS: ReadonlyMap<string, AnswerForm> = new Map([
	['text', 'text'],
	['number', 'score'],
	['choice', 'choice'],
	['choices', 'choice'],
	['boolean', 'choice'],
]);
/** Fields that hold an address, a name or a number to call, under the type `text`. */
const CONTACT_FIELDS: ReadonlySet<string> = new Set(['email', 'phone_number', 'website']);
const SCALES: ReadonlyMap<string, Scale> = new Map([['nps', 'nps']]);

/**
 * One entry of Typeform's `answers`: `{ type: 'text', text: '…', field: { id, type } }`. Gives two where words were typed
 * beside options.
 *
 * @param fields the questions by their ids
 */
export function typeformAnswer(
	answer: JsonRecord,
	fields: ReadonlyMap<unknown, JsonRecord>,
): AnswerReading[] {
	const type = textAt(answer, 'type') ?? '';
	const form = FORMS.get(type);
	const ownField = objectAt(answer, 'field');
	const fieldType = textAt(ownField, 'type') ?? '';
	if (form === undefined || CONTACT_FIELDS.has(fieldType)) return [];
	const questionId = valueAt(ownField, 'id') ?? valueAt(ownField, 'ref');
	const field = fields.get(questionId);
	const properties = objectAt(field, 'properties');
	const steps = plainDecimal(valueAt(properties, 'steps'));
	const startsAtOne = fieldType === 'rating' || valueAt(properties, 'start_at_one') === true;
	const low = startsAtOne ? 1 : 0;
	const question = textAt(field, 'title') ?? textAt(ownField, 'title');
	const given: AnswerReading = {
		question,
		questionId,
		value: valueOf(answer, type),
		form: form === 'score' && fieldType === 'number' ? 'open' : form,
		scale: SCALES.get(fieldType),
		...(steps >= 2 && steps <= 11 ? { low, high: low + steps - 1 } : {}),
	};
	const other = textAt(objectAt(answer, type), 'other');
	if (form !== 'choice' || other === undefined) return [given];
	// Beside the options of the shop stands what the customer typed: an answer of its own.
	const typed: AnswerReading = {
		question,
		questionId: `${String(questionId)} other`,
		value: other,
		form: 'open',
	};
	return [given, typed];
}

function valueOf(answer: JsonRecord, type: string): unknown {
	if (type === 'choice') return textAt(objectAt(answer, 'choice'), 'label');
	if (type === 'choices') return listAt(objectAt(answer, 'choices'), 'labels');
	return valueAt(answer, type);
}
