import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { ProductLine } from '../../reading';

/**
 * The products in a list of an order, where the platform calls them and their pieces by these names.
 *
 * @example
 * namedLines({ items: [{ name: 'Ring', quantity: 2 }] }, 'items', 'name', 'quantity')
 * // [{ product: 'Ring', quantity: 2 }]
 */
export function namedLines(
	order: JsonRecord,
	list: string,
	product: string,
	quantity: string,
): ProductLine[] {
	return listAt(order, list)
		.filter(isRecord)
		.map((line) => ({ product: textAt(line, product), quantity: valueAt(line, quantity) }));
}
