import { ADAPTERS } from '../../orders/adapters';
import { PLATFORM_LABELS } from '../../platform';
import { matchColumns } from '../../orders/spreadsheet/matchColumns';

/** What a record is instead of a survey answer. */
export interface OtherRecord {
	/** In words: "a record of Shopify (order)". */
	what: string;
	/** Whether a platform's own keys say so, and not just columns that a table of answers may have too. */
	isCertain: boolean;
}

/** No table has so many columns; more are not looked at. */
const MOST_KEYS = 500;

/**
 * What a record with these keys is instead of a survey answer.
 *
 * @returns undefined where it may well be an answer
 * @example
 * otherRecord(['Customer', 'Date', 'Amount']) // { what: 'an order or a customer', isCertain: false }
 */
export function otherRecord(keys: readonly string[]): OtherRecord | undefined {
	if (keys.length > MOST_KEYS) return undefined;
	const keySet = new Set(keys);
	const order = ADAPTERS.find(
		({ platform, recognises }) => platform !== 'zigpoll' && recognises(keySet),
	);
	if (order !== undefined) {
		const what = `a record of ${PLATFORM_LABELS[order.platform]} (${order.shape})`;
		return { what, isCertain: true };
	}
	return matchColumns(keys).shape === 'unrecognised'
		? undefined
		: { what: 'an order or a customer', isCertain: false };
}
