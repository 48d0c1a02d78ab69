import { createDictionary, type Dictionary } from './dictionary';
import type { ProductLine } from './reading';

/** More distinct products than any shop of this size sells. */
const MOST_PRODUCTS = 1_000_000;

/** What was bought in which row of the order table, in columns: one entry a product line. */
export interface ProductLines {
	readonly rows: number[];
	readonly products: number[];
	readonly categories: number[];
	readonly quantities: number[];
	readonly productNames: Dictionary;
	readonly categoryNames: Dictionary;
}

export function createProductLines(): ProductLines {
	return {
		rows: [],
		products: [],
		categories: [],
		quantities: [],
		productNames: createDictionary(MOST_PRODUCTS),
		categoryNames: createDictionary(MOST_PRODUCTS),
	};
}

/** Notes a line of a row. Lines without a name, and pieces sent back, tell nothing about what a customer likes. */
export function addProductLine(lines: ProductLines, row: number, line: ProductLine): void {
	const quantity =
		line.quantity === undefined || line.quantity === null ? 1 : Number(line.quantity);
	if (!(quantity > 0) || !Number.isFinite(quantity)) return;
	const product = lines.productNames.codeOf(nameOf(line.product));
	const category = lines.categoryNames.codeOf(nameOf(line.category));
	if (product === 0 && category === 0) return;
	lines.rows.push(row);
	lines.products.push(product);
	lines.categories.push(category);
	lines.quantities.push(quantity);
}

const LONGEST_NAME = 300;

function nameOf(name: string | null | undefined): string | null {
	const trimmed = name?.trim() ?? '';
	return trimmed === '' ? null : trimmed.slice(0, LONGEST_NAME);
}
