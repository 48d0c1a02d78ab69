import { isRecord, type JsonRecord } from '../json';
import { entriesOf, isNamedForOrders } from './orderLists';
import type { Rejection } from './rejection';
import { wordsOf } from './roleWords';
import { matchColumns } from './spreadsheet/matchColumns';

const JSON_LIST = /^\s{0,20}\[/;
const MOST_KEYS_SHOWN = 8;
const LONGEST_KEY_SHOWN = 40;

/**
 * What is wrong with the list of orders of a customer that could not be opened, and what to do about it.
 *
 * @returns undefined for records that are no customers with such a list
 */
export function unreadableOrders(record: JsonRecord): Rejection | undefined {
	for (const key in record) {
		const value = record[key];
		const isText = typeof value === 'string' && JSON_LIST.test(value);
		if (!isText && typeof value !== 'object') continue;
		if (!Object.hasOwn(record, key) || !isNamedForOrders(key)) continue;
		const customer = Object.keys(record).filter((other) => other !== key);
		if (matchColumns(customer).missing.includes('customerId')) continue;
		if (isText) return asText(key);
		if (Array.isArray(value) && value.length === 0) {
			return {
				reason: 'noDate',
				detail: `This customer has not ordered yet: the list "${shown(key)}" is empty, so there is no last order to score.`,
			};
		}
		const order = entriesOf(value)?.find(isRecord);
		if (order !== undefined) return inList(key, customer, Object.keys(order));
	}
	return undefined;
}

function asText(key: string): Rejection {
	return {
		reason: 'unrecognised',
		detail: `The orders of this customer in the field "${shown(key)}" are JSON as text. Turn them into a list first: {{ JSON.parse($json.${shown(key)}) }} in an Edit Fields node, as a field of the type Array.`,
	};
}

function inList(
	key: string,
	customer: readonly string[],
	order: readonly string[],
): Rejection | undefined {
	const words = wordsOf(matchColumns([...new Set([...customer, ...order])]).missing);
	if (words === '') return undefined;
	const more = order.length > MOST_KEYS_SHOWN ? ` and ${order.length - MOST_KEYS_SHOWN} more` : '';
	const fields = `${order.slice(0, MOST_KEYS_SHOWN).map(shown).join(', ')}${more}`;
	return {
		reason: 'unrecognised',
		detail: `The orders of this customer in the list "${shown(key)}" cannot be read: no column is recognised for ${words} in their fields ${fields}. Put a Split Out node for "${shown(key)}" before this one, with "Include" set to "All Other Fields", and name the fields with "Source" set to "Custom Fields".`,
	};
}

function shown(key: string): string {
	return key.slice(0, LONGEST_KEY_SHOWN);
}
