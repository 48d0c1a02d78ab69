import { textAt, valueAt, type JsonRecord } from '../../json';

/** Where a property of Notion has its value, by its type. */
const VALUE_OF_TYPE: ReadonlyMap<string, string> = new Map([
	['title', '.title[0].plain_text'],
	['rich_text', '.rich_text[0].plain_text'],
	['number', '.number'],
	['email', '.email'],
	['phone_number', '.phone_number'],
	['url', '.url'],
	['checkbox', '.checkbox'],
	['string', '.string'],
	['boolean', '.boolean'],
	['date', '.date.start'],
	['select', '.select.name'],
	['status', '.status.name'],
	['multi_select', '.multi_select[0].name'],
	['relation', '.relation[0].id'],
	['unique_id', '.unique_id.number'],
	['created_time', '.created_time'],
	['last_edited_time', '.last_edited_time'],
]);
/** These hold what they come to as a property of its own. */
const COMPUTED: ReadonlySet<string> = new Set(['formula', 'rollup']);

/**
 * Where the value of a property lies as Notion's API gives it, which n8n's Notion node hands on where "Simplify" is off.
 *
 * @returns undefined for what is no property of Notion
 * @see https://developers.notion.com/reference/page-property-values
 * @example
 * notionPath({ id: 'a', type: 'date', date: { start: '2026-05-01' } }) // '.date.start'
 */
export function notionPath(property: JsonRecord): string | undefined {
	const type = textAt(property, 'type');
	if (type === undefined || valueAt(property, type) === undefined) return undefined;
	const path = VALUE_OF_TYPE.get(type);
	if (path !== undefined) return path;
	if (!COMPUTED.has(type)) return undefined;
	const result = valueAt(property, type) as JsonRecord | null;
	const resultType = result === null ? undefined : textAt(result, 'type');
	const inner = resultType === undefined ? undefined : VALUE_OF_TYPE.get(resultType);
	return inner === undefined ? undefined : `.${type}${inner}`;
}
