import type { JsonRecord } from '../../json';

/** Names that nobody gives to a question: they are parts of JavaScript. */
const PARTS_OF_JAVASCRIPT: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The fields of a record whose names the maker of a form chose, so that any of them may be an answer. */
export function chosenFields(record: JsonRecord): Array<[name: string, value: unknown]> {
	return Object.entries(record).filter(([name]) => !PARTS_OF_JAVASCRIPT.has(name));
}
