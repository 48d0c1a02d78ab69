import { ADAPTERS } from '../../orders/adapters';
import { PLATFORM_LABELS } from '../../orders/platform';
import { matchColumns } from '../../orders/spreadsheet/matchColumns';

/** No table has so many columns; more are not looked at. */
const MOST_KEYS = 500;

/**
 * What a record with these keys is instead of a survey answer, in words.
 *
 * @returns undefined where it may well be an answer
 * @example
 * otherRecord(['id', 'email', 'total_price', 'financial_status', 'line_items', …]) // 'a record of Shopify (order)'
 * otherRecord(['Customer', 'Date', 'Amount']) // 'an order or a customer'
 */
export function otherRecord(keys: readonly string[]): string | undefined {
	if (keys.length > MOST_KEYS) return undefined;
	const keySet = new Set(keys);
	const order = ADAPTERS.find(
		({ platform, recognises }) => platform !== 'zigpoll' && recognises(keySet),
	);
	if (order !== undefined) return `a record of ${PLATFORM_LABELS[order.platform]} (${order.shape})`;
	return matchColumns(keys).shape === 'unrecognised' ? undefined : 'an order or a customer';
}
