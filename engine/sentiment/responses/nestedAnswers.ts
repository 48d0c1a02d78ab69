import { isRecord } from '../../json';
import type { AnswerForm, AnswerReading } from './responseReading';

/** No form has more rows in a matrix or more choices; what comes after them is not read. */
const MOST_PARTS = 200;
/** Names under which a choice and its remark come together. */
const CHOICE_KEYS: ReadonlySet<string> = new Set(['value', 'choice', 'label', 'score', 'rating']);
const REMARK_KEYS: ReadonlySet<string> = new Set(['comment', 'other', 'text', 'remark']);

/**
 * The answers in the value of one question: a value as it is; a list of options; an option and a remark
 * (`{ value, comment }`); the rows of a matrix, each a question of its own.
 *
 * @example
 * nestedAnswers('How was it?', { value: 'Good', comment: 'Fast too' })
 * // the choice 'Good' and the text 'Fast too', both to 'How was it?'
 * nestedAnswers('Please rate', { Price: '3', Quality: '5' })
 * // '3' to 'Please rate: Price', '5' to 'Please rate: Quality'
 */
export function nestedAnswers(
	question: string,
	value: unknown,
	form: AnswerForm = 'open',
): AnswerReading[] {
	if (Array.isArray(value)) {
		const options = value.slice(0, MOST_PARTS).filter((option) => isPlain(option));
		return options.length === 0 ? [] : [{ question, value: options, form: 'choice' }];
	}
	if (!isRecord(value)) return isPlain(value) ? [{ question, value, form }] : [];
	const parts = Object.entries(value)
		.slice(0, MOST_PARTS)
		.filter(([, part]) => isPlain(part));
	const isRemarked = parts.every(([key]) => CHOICE_KEYS.has(key) || REMARK_KEYS.has(key));
	return parts.map(([key, part]): AnswerReading => {
		if (!isRemarked) return { question: `${question}: ${key}`, value: part, form: 'open' };
		// Choice and remark are answers of two kinds, which must not be looked at as one.
		return REMARK_KEYS.has(key)
			? { question, questionId: `${question}: ${key}`, value: part, form: 'text' }
			: { question, value: part, form: 'open' };
	});
}

function isPlain(value: unknown): boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
