import { parseAmount } from '../../money/parseAmount';
import { isBlank, type JsonRecord } from '../../json';
import type { ReadSettings } from '../readSettings';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { surveyFormats } from './surveyColumns';
import type { Cell, Columns } from './table';

/** Cents that were rounded, row by row. */
const ROUNDING = 0.011;

/**
 * Whether lines that have a price of their own repeat the total of the whole order beside it: all rows of an order have
 * the same one, or the first has it alone, and some row has another than its line comes to, since shipping or a discount
 * is in it.
 */
export function* totalsAreOfOrders(
	table: Columns,
	rows: readonly JsonRecord[],
	settings: Pick<ReadSettings, 'decimalSeparator'>,
): Sliced<boolean> {
	const [orderIdOf, totalOf, lineTotalOf, priceOf, quantityOf] = (
		['orderId', 'total', 'lineTotal', 'unitPrice', 'quantity'] as const
	).map(table.cellOf) as [Cell, Cell, Cell, Cell, Cell];
	const { decimalSeparator } = yield* surveyFormats(table, rows, {
		dayMonthOrder: 'dayFirst',
		decimalSeparator: settings.decimalSeparator,
	});
	const amountOf = (cell: unknown) => parseAmount(cell, decimalSeparator);
	const totals = new Map<unknown, unknown>();
	let differs = false;
	for (let i = 0; i < rows.length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const row = rows[i] as JsonRecord;
		const [orderId, total] = [orderIdOf(row), totalOf(row)];
		if (isBlank(orderId) || isBlank(total)) continue;
		if (totals.has(orderId) && totals.get(orderId) !== total) return false;
		totals.set(orderId, total);
		const line = table.has('lineTotal')
			? amountOf(lineTotalOf(row))
			: amountOf(priceOf(row)) * amountOf(quantityOf(row));
		differs ||= Math.abs(amountOf(total) - line) > ROUNDING;
	}
	return differs;
}

/**
 * Whether the amounts of rows that share an order number are those of its lines: true where some differ within an
 * order; false where all rows of an order repeat one amount, or one has it alone; undefined where every order has one row.
 */
export function* totalsAreOfLines(
	table: Columns,
	rows: readonly JsonRecord[],
): Sliced<boolean | undefined> {
	const [orderIdOf, totalOf, productOf, categoryOf] = (
		['orderId', 'total', 'product', 'category'] as const
	).map(table.cellOf) as [Cell, Cell, Cell, Cell];
	const totals = new Map<unknown, { total: unknown; row: string }>();
	const withoutTotal = new Set<unknown>();
	let repeated = false;
	for (let i = 0; i < rows.length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const row = rows[i] as JsonRecord;
		const orderId = orderIdOf(row);
		if (isBlank(orderId)) continue;
		const total = totalOf(row);
		const earlier = totals.get(orderId);
		if (isBlank(total)) {
			withoutTotal.add(orderId);
			repeated ||= earlier !== undefined;
			continue;
		}
		repeated ||= withoutTotal.has(orderId);
		const product = `${wordsOf(productOf(row))} ${wordsOf(categoryOf(row))}`;
		if (earlier === undefined) totals.set(orderId, { total, row: product });
		else if (earlier.row !== product) {
			// The same product again is the same order told twice, which says nothing about its lines.
			if (earlier.total !== total) return true;
			repeated = true;
		}
	}
	return repeated ? false : undefined;
}

function wordsOf(cell: unknown): string {
	return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
