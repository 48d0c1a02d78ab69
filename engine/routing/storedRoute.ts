import { isRecord, valueAt, type JsonRecord } from '../json';

/** A route as a text of JSON is no longer. */
const LONGEST_TEXT = 20_000;

/**
 * An object of an item as it was stored. Tables know no objects: they hold its JSON as a text, or a column for each of its
 * fields.
 *
 * @param name `route` or `experiment`, or `pending` of a route
 * @returns undefined where the item has none
 *
 * @example
 * storedObject({ route: { output: 'Loyal' } }, 'route') // { output: 'Loyal' }
 * storedObject({ route: '{"output":"Loyal"}' }, 'route') // { output: 'Loyal' }
 * storedObject({ 'route.output': 'Loyal' }, 'route') // { output: 'Loyal' }
 */
export function storedObject(json: JsonRecord | undefined, name: string): JsonRecord | undefined {
	const value = valueAt(json, name);
	if (isRecord(value)) return value;
	if (typeof value === 'string' && value.startsWith('{')) return parsed(value);
	return columnsOf(json, `${name}.`);
}

function parsed(text: string): JsonRecord | undefined {
	if (text.length > LONGEST_TEXT) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function columnsOf(json: JsonRecord | undefined, prefix: string): JsonRecord | undefined {
	const columns = Object.entries(json ?? {}).filter(([column]) => column.startsWith(prefix));
	if (columns.length === 0) return undefined;
	return Object.fromEntries(columns.map(([column, value]) => [column.slice(prefix.length), value]));
}
