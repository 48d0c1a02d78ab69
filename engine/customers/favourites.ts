import type { ProductLines } from '../orders/productLines';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { CustomerLedger } from './customerLedger';
import { rowAt } from './ledgerEntries';

/** What a customer has bought most pieces of. */
export interface Favourites {
	product(customer: number): string | null;
	category(customer: number): string | null;
}

/**
 * Finds each customer's favourite product and category by pieces bought; of two with as many, the alphabetically first.
 *
 * @returns undefined where no order has product lines
 */
export function* findFavourites(
	lines: ProductLines,
	ledger: CustomerLedger,
	tableLength: number,
): Sliced<Favourites | undefined> {
	if (lines.rows.length === 0) return undefined;
	const linesOfCustomer = yield* linesByCustomer(lines, ledger, tableLength);
	const favourite = (
		customer: number,
		codes: readonly number[],
		names: ProductLines['productNames'],
	): string | null => {
		const pieces = new Map<number, number>();
		for (const line of linesOfCustomer(customer)) {
			const code = codes[line] as number;
			if (code === 0) continue;
			pieces.set(code, (pieces.get(code) ?? 0) + (lines.quantities[line] as number));
		}
		let best: string | null = null;
		let most = 0;
		for (const [code, count] of pieces) {
			const name = names.textOf(code) as string;
			if (count > most || (count === most && best !== null && name < best)) {
				best = name;
				most = count;
			}
		}
		return best;
	};
	return {
		product: (customer) => favourite(customer, lines.products, lines.productNames),
		category: (customer) => favourite(customer, lines.categories, lines.categoryNames),
	};
}

/** Sorts the lines by customer (counting sort), leaving out those of rows that do not count. */
function* linesByCustomer(
	lines: ProductLines,
	ledger: CustomerLedger,
	tableLength: number,
): Sliced<(customer: number) => Uint32Array> {
	const customerOfRow = new Int32Array(tableLength).fill(-1);
	for (let customer = 0; customer < ledger.length; customer++) {
		const end = ledger.start[customer + 1] as number;
		for (let at = ledger.start[customer] as number; at < end; at++) {
			customerOfRow[rowAt(ledger.entries, at)] = customer;
		}
		if (customer % STEPS_PER_SLICE === 0) yield;
	}
	const start = new Uint32Array(ledger.length + 1);
	for (let line = 0; line < lines.rows.length; line++) {
		const customer = customerOfRow[lines.rows[line] as number] as number;
		if (customer !== -1) start[customer + 1] = (start[customer + 1] as number) + 1;
		if (line % STEPS_PER_SLICE === 0) yield;
	}
	for (let customer = 0; customer < ledger.length; customer++) {
		start[customer + 1] = (start[customer + 1] as number) + (start[customer] as number);
	}
	const sorted = new Uint32Array(start[ledger.length] as number);
	const fill = start.slice(0, ledger.length);
	for (let line = 0; line < lines.rows.length; line++) {
		if (line % STEPS_PER_SLICE === 0) yield;
		const customer = customerOfRow[lines.rows[line] as number] as number;
		if (customer === -1) continue;
		const at = fill[customer] as number;
		sorted[at] = line;
		fill[customer] = at + 1;
	}
	return (customer) => sorted.subarray(start[customer], start[customer + 1]);
}
