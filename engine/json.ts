/** A JSON object as it comes from a workflow item: nothing about it is known yet. */
export type JsonRecord = Record<string, unknown>;

/**
 * The object under a key of a record, or undefined where there is none. Only own properties count, so that a key named
 * `constructor` or `__proto__` finds what the data says and nothing else.
 *
 * @example
 * objectAt({ customer: { id: 7 } }, 'customer') // { id: 7 }
 * objectAt({ customer: null }, 'customer') // undefined
 */
export function objectAt(record: JsonRecord | undefined, key: string): JsonRecord | undefined {
	const value = valueAt(record, key);
	return isRecord(value) ? value : undefined;
}

/** The list under a key of a record, or an empty one. */
export function listAt(record: JsonRecord | undefined, key: string): readonly unknown[] {
	const value = valueAt(record, key);
	return Array.isArray(value) ? value : [];
}

/** The value under an own key of a record. */
export function valueAt(record: JsonRecord | undefined, key: string): unknown {
	return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The text under a key of a record, trimmed, or undefined where there is none or it is blank. */
export function textAt(record: JsonRecord | undefined, key: string): string | undefined {
	const value = valueAt(record, key);
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	return text === '' ? undefined : text;
}

export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a field says nothing: it is missing, null, or a text of blanks.
 *
 * @example
 * isBlank(' ') // true
 * isBlank(0) // false
 */
export function isBlank(value: unknown): boolean {
	if (typeof value !== 'string') return value === undefined || value === null;
	return value === '' || (!isVisible(value.charCodeAt(0)) && value.trim() === '');
}

/** A text that begins with such a character is not blank: to trim it would take longer than all else that is done. */
function isVisible(code: number): boolean {
	return code > 32 && code < 127;
}
