import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { dayMonthEvidence } from '../../dates/dayMonthOrder';
import type { ColumnFormats } from '../door/columnFormats';
import { decimalSeparatorEvidence } from '../../money/decimalSeparatorEvidence';
import { parseAmount } from '../../money/parseAmount';
import type { JsonRecord } from '../../json';
import type { ReadSettings } from '../readSettings';
import type { ColumnRole } from './columnSynonyms';
import type { Cell, Columns } from './tables';

const DATE_ROLES: readonly ColumnRole[] = ['placedAt', 'firstOrderAt', 'lastOrderAt', 'updatedAt'];
const MONEY_ROLES: readonly ColumnRole[] = [
	'total',
	'refunded',
	'keptTotal',
	'unitPrice',
	'lineTotal',
	'totalSpent',
	'tax',
	'shipping',
	'discount',
];

/**
 * Decides how a table writes dates and amounts, over all of its rows: what one row leaves open another decides. A table
 * that contradicts itself decides nothing, and what is ambiguous in it is rejected.
 */
export function* surveyFormats(
	table: Columns,
	rows: readonly JsonRecord[],
	settings: Pick<ReadSettings, 'dayMonthOrder' | 'decimalSeparator'>,
): Sliced<ColumnFormats> {
	const dates = dayMonthEvidence();
	const amounts = decimalSeparatorEvidence();
	const cellsOf = (roles: readonly ColumnRole[]) => roles.filter(table.has).map(table.cellOf);
	const dateCells = settings.dayMonthOrder === 'auto' ? cellsOf(DATE_ROLES) : [];
	const moneyCells = settings.decimalSeparator === 'auto' ? cellsOf(MONEY_ROLES) : [];
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] as JsonRecord;
		for (const cell of dateCells) dates.add(cell(row));
		for (const cell of moneyCells) amounts.add(cell(row));
		if (i % STEPS_PER_SLICE === 0) yield;
	}
	const order = settings.dayMonthOrder === 'auto' ? dates.decide() : settings.dayMonthOrder;
	const separator =
		settings.decimalSeparator === 'auto' ? amounts.decide() : settings.decimalSeparator;
	return {
		dayMonthOrder: order === 'dayFirst' || order === 'monthFirst' ? order : undefined,
		decimalSeparator: separator === 'point' || separator === 'comma' ? separator : undefined,
	};
}

/** Cents that were rounded, row by row. */
const ROUNDING = 0.011;

/**
 * Whether lines that have a price of their own repeat the total of the whole order beside it: all rows of an order have
 * the same one, and some row has another than its line comes to, since shipping or a discount is in it.
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
		...settings,
	});
	const amountOf = (cell: unknown) => parseAmount(cell, decimalSeparator);
	const totals = new Map<unknown, unknown>();
	let differs = false;
	for (let i = 0; i < rows.length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const row = rows[i] as JsonRecord;
		const [orderId, total] = [orderIdOf(row), totalOf(row)];
		if (orderId === undefined || orderId === null || orderId === '') continue;
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
 * order, false where all rows of an order repeat one amount, undefined where every order has one row.
 */
export function* totalsAreOfLines(
	table: Columns,
	rows: readonly JsonRecord[],
): Sliced<boolean | undefined> {
	const [orderIdOf, totalOf, productOf, categoryOf] = (
		['orderId', 'total', 'product', 'category'] as const
	).map(table.cellOf) as [Cell, Cell, Cell, Cell];
	const totals = new Map<unknown, { total: unknown; row: string }>();
	let repeated = false;
	for (let i = 0; i < rows.length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const row = rows[i] as JsonRecord;
		const orderId = orderIdOf(row);
		if (orderId === undefined || orderId === null || orderId === '') continue;
		const total = totalOf(row);
		const product = `${String(productOf(row))} ${String(categoryOf(row))}`;
		const earlier = totals.get(orderId);
		if (earlier === undefined) totals.set(orderId, { total, row: product });
		else if (earlier.row !== product) {
			// The same product again is the same order told twice, which says nothing about its lines.
			if (earlier.total !== total) return true;
			repeated = true;
		}
	}
	return repeated ? false : undefined;
}
