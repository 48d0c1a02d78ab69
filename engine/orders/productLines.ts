import { parseAmount } from '../money/parseAmount';
import { toUnits } from '../money/amountUnits';
import { createDictionary, type Dictionary } from './dictionary';
import type { ProductLine } from './reading';

/** More distinct products than any shop of this size sells. */
const MOST_PRODUCTS = 1_000_000;

/** What was bought in which row of the order table, in columns: one entry a product line. */
export interface ProductLines {
	readonly rows: number[];
	readonly products: number[];
	readonly categories: number[];
	/** Pieces in ten-thousandths, since some are sold by the metre: sums do not depend on the order of the lines. */
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
	const { quantity } = line;
	const isMissing = quantity === undefined || quantity === null || quantity === '';
	const pieces = toUnits(isMissing ? 1 : parseAmount(quantity, 'point'));
	if (!(pieces > 0)) return;
	const product = lines.productNames.codeOf(nameOf(line.product));
	const category = lines.categoryNames.codeOf(nameOf(line.category));
	if (product === 0 && category === 0) return;
	lines.rows.push(row);
	lines.products.push(product);
	lines.categories.push(category);
	lines.quantities.push(pieces);
}

const LONGEST_NAME = 300;

function nameOf(name: string | null | undefined): string | null {
	const trimmed = name?.trim() ?? '';
	return trimmed === '' ? null : trimmed.slice(0, LONGEST_NAME);
}
