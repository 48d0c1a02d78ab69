import { isRecord, type JsonRecord } from '../json';
import { columnNamed } from './spreadsheet/columnNamed';

/** A list in an order whose entries have a price and a number of pieces, by the names of these. */
export interface PricedItems {
	readonly list: string;
	readonly price: string;
	readonly quantity: string;
}

/** What an expression of n8n can write behind a point. */
const PLAIN_NAME = /^[A-Za-z_$][\w$]{0,39}$/;

/**
 * The list of what was bought in an order, where its names are certain: one price and one number of pieces in each entry.
 *
 * @returns undefined where there is none, several, or one whose names an expression cannot hold as they are
 * @example
 * pricedItems({ items: [{ sku: 'r', price: '10.00', quantity: 2 }] })
 * // { list: 'items', price: 'price', quantity: 'quantity' }
 */
export function pricedItems(record: JsonRecord): PricedItems | undefined {
	const found: PricedItems[] = [];
	for (const list of Object.keys(record)) {
		const [first] = Array.isArray(record[list]) ? (record[list] as unknown[]) : [];
		if (!isRecord(first) || !PLAIN_NAME.test(list)) continue;
		const price = onlyNamed(first, 'unitPrice');
		const quantity = onlyNamed(first, 'quantity');
		if (price !== undefined && quantity !== undefined) found.push({ list, price, quantity });
	}
	return found.length === 1 ? found[0] : undefined;
}

/** The entry's field of a role; undefined where there is none, or several. */
function onlyNamed(entry: JsonRecord, role: 'unitPrice' | 'quantity'): string | undefined {
	const names = Object.keys(entry).filter((key) => columnNamed(key)?.role === role);
	const [name] = names;
	return names.length === 1 && name !== undefined && PLAIN_NAME.test(name) ? name : undefined;
}
