import type { ProductLine } from '../../reading';

const NAME = 'name:';
/** The field that always follows the name, which may itself hold a bar. */
const AFTER_NAME = '|product_id:';
const QUANTITY = '|quantity:';

/**
 * A product in a cell of WebToffee's order export.
 *
 * @example
 * webToffeeLine('name:Ring | gold|product_id:12|sku:R1|quantity:2|total:58.00') // { product: 'Ring | gold', quantity: '2' }
 */
export function webToffeeLine(cell: string): ProductLine {
	const nameEnd = cell.indexOf(AFTER_NAME);
	const fieldsStart = nameEnd === -1 ? 0 : nameEnd;
	return {
		product: nameEnd !== -1 && cell.startsWith(NAME) ? cell.slice(NAME.length, nameEnd) : undefined,
		quantity: fieldAfter(cell, QUANTITY, fieldsStart),
	};
}

function fieldAfter(cell: string, label: string, from: number): string | undefined {
	const labelAt = cell.indexOf(label, from);
	if (labelAt === -1) return undefined;
	const start = labelAt + label.length;
	const end = cell.indexOf('|', start);
	return end === -1 ? cell.slice(start) : cell.slice(start, end);
}
