import type { JsonRecord } from '../json';
import { PLATFORM_LABELS } from '../platform';
import type { ReadSettings } from './readSettings';
import type { Rejection } from './rejection';

const MOST_KEYS_SHOWN = 8;
const LONGEST_KEY_SHOWN = 40;
const JSON_TEXT = /^\s{0,20}[[{]/;

/**
 * What is wrong with a record that is no order, order line or customer summary, and what to do about it.
 *
 * @param source the one that the operator set, to which a record of another is strange
 */
export function unrecognised(record: JsonRecord, source: ReadSettings['source']): Rejection {
	return { reason: 'unrecognised', detail: detailOf(record, source) };
}

function detailOf(record: JsonRecord, source: ReadSettings['source']): string {
	const keys = Object.keys(record);
	if (keys.length === 0) return 'This item is empty.';
	if (keys.includes('errors') || keys.includes('error')) {
		return 'This item is an error message instead of orders. Check the node that it comes from.';
	}
	const textKey = keys.find((key) => isJsonText(record[key]));
	if (keys.length === 1 && textKey !== undefined) {
		const field = shown(textKey);
		return `The field "${field}" holds JSON as text. Turn it into fields first: {{ JSON.parse($json.${field}) }} in an Edit Fields node, or the response format JSON in an HTTP Request node.`;
	}
	const more = keys.length > MOST_KEYS_SHOWN ? ` and ${keys.length - MOST_KEYS_SHOWN} more` : '';
	const fields = `${keys.slice(0, MOST_KEYS_SHOWN).map(shown).join(', ')}${more}`;
	if (source === 'auto' || source === 'custom' || source === 'spreadsheet') {
		return `No order, order line or customer summary is recognised in the fields ${fields}. Set "Source" to "Custom Fields" and name the fields.`;
	}
	return `This is not from ${PLATFORM_LABELS[source]}, which "Source" is set to: its fields are ${fields}. Set "Source" to "Detect Automatically" to read other sources too.`;
}

function isJsonText(value: unknown): boolean {
	return typeof value === 'string' && JSON_TEXT.test(value);
}

function shown(key: string): string {
	return key.slice(0, LONGEST_KEY_SHOWN);
}
