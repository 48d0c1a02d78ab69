import { isRecord, textAt } from '../../../json';

/** What may stand beside the words of one answer, and is no answer itself. */
const BESIDE_WORDS: ReadonlySet<string> = new Set([
	'text',
	'html',
	'format',
	'type',
	'lang',
	'language',
	'languageCode',
]);

/**
 * The words of a cell that is an object of nothing but them: `{ text: 'Late', languageCode: 'en' }`.
 *
 * @returns undefined for everything else, such as a whole review
 */
export function wordsIn(cell: unknown): string | undefined {
	if (!isRecord(cell)) return undefined;
	const words = textAt(cell, 'text');
	return words !== undefined && Object.keys(cell).every((key) => BESIDE_WORDS.has(key))
		? words
		: undefined;
}
