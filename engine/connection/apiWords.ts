import { isRecord, listAt, objectAt, textAt } from '../json';
import { jsonText } from './jsonText';

const LONGEST = 500;

/**
 * What a destination said was wrong, in its own words: the shapes that the services use, and the text as it came where
 * none fits.
 *
 * @example
 * apiWords({ errors: [{ title: 'Invalid input.', detail: 'Invalid email address' }] }) // 'Invalid input: Invalid email address'
 */
export function apiWords(body: unknown): string {
	return shorten(wordsIn(body) ?? textOf(body));
}

function wordsIn(body: unknown): string | undefined {
	if (!isRecord(body)) return undefined;
	const errors = listAt(body, 'errors').filter(isRecord).map(wordsOf).filter(Boolean);
	if (errors.length > 0) return [...new Set(errors)].join('; ');
	return wordsOf(body) || wordsIn(objectAt(body, 'error'));
}

function wordsOf(error: Readonly<Record<string, unknown>>): string {
	const title = textAt(error, 'title') ?? '';
	const detail =
		textAt(error, 'detail') ?? textAt(error, 'message') ?? textAt(error, 'error') ?? '';
	if (title === '' || detail === '' || detail.startsWith(title)) return detail || title;
	return `${title.replace(/\.$/, '')}: ${detail}`;
}

function textOf(body: unknown): string {
	if (typeof body === 'string')
		return body
			.slice(0, LONGEST * 4)
			.replace(/\s+/g, ' ')
			.trim();
	return body === null || body === undefined ? '' : jsonText(body);
}

function shorten(text: string): string {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
