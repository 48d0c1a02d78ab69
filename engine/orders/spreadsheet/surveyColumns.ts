import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { dayMonthEvidence, type DayMonthEvidence } from '../../dates/dayMonthOrder';
import type { ColumnFormats } from '../door/columnFormats';
import {
	decimalSeparatorEvidence,
	type DecimalSeparatorEvidence,
} from '../../money/decimalSeparatorEvidence';
import type { JsonRecord } from '../../json';
import { readMoneyObject } from '../../money/moneyObject';
import type { ReadSettings } from '../readSettings';
import type { ColumnRole } from './columnSynonyms';
import type { Cell, Columns } from './table';

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

/** What cells say together; see `dayMonthEvidence` and `decimalSeparatorEvidence`. */
export interface SurveyedCells {
	dayMonthOrder: ReturnType<DayMonthEvidence['decide']>;
	decimalSeparator: ReturnType<DecimalSeparatorEvidence['decide']>;
	/** Set where some object of money has an amount with decimals, and so none counts cents. */
	wholeAmounts: ColumnFormats['wholeAmounts'];
}

type Styles = Pick<ReadSettings, 'dayMonthOrder' | 'decimalSeparator'>;

/**
 * Decides how a table writes dates and amounts, over all of its rows: what one row leaves open another decides. A table
 * that contradicts itself decides nothing, and what is ambiguous in it is rejected.
 */
export function* surveyFormats(
	table: Columns,
	rows: readonly JsonRecord[],
	settings: Styles,
): Sliced<ColumnFormats> {
	const cellsOf = (roles: readonly ColumnRole[]) => roles.filter(table.has).map(table.cellOf);
	return decidedIn(yield* surveyCells(cellsOf(DATE_ROLES), cellsOf(MONEY_ROLES), rows, settings));
}

/** As `surveyFormats`, over the cells that hold dates and those that hold amounts; also tells what decides nothing. */
export function* surveyCells(
	datesIn: readonly Cell[],
	amountsIn: readonly Cell[],
	rows: readonly JsonRecord[],
	settings: Styles,
): Sliced<SurveyedCells> {
	const dates = dayMonthEvidence();
	const amounts = decimalSeparatorEvidence();
	const dateCells = settings.dayMonthOrder === 'auto' ? datesIn : [];
	const moneyCells = settings.decimalSeparator === 'auto' ? amountsIn : [];
	let wholeAmounts: ColumnFormats['wholeAmounts'];
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] as JsonRecord;
		for (const cell of dateCells) dates.add(cell(row));
		for (const cell of moneyCells) amounts.add(cell(row));
		if (wholeAmounts === undefined && amountsIn.some((cell) => hasDecimals(cell(row)))) {
			wholeAmounts = 'main';
		}
		if (i % STEPS_PER_SLICE === 0) yield;
	}
	return {
		dayMonthOrder: settings.dayMonthOrder === 'auto' ? dates.decide() : settings.dayMonthOrder,
		decimalSeparator:
			settings.decimalSeparator === 'auto' ? amounts.decide() : settings.decimalSeparator,
		wholeAmounts,
	};
}

/** Whether a cell is an object of money whose amount shows by its decimals that it counts no cents. */
function hasDecimals(cell: unknown): boolean {
	return typeof cell === 'object' && readMoneyObject(cell)?.unitShownBy === 'decimals';
}

/** What is decided of it. */
export function decidedIn({
	dayMonthOrder,
	decimalSeparator,
	wholeAmounts,
}: SurveyedCells): ColumnFormats {
	return {
		dayMonthOrder:
			dayMonthOrder === 'dayFirst' || dayMonthOrder === 'monthFirst' ? dayMonthOrder : undefined,
		decimalSeparator:
			decimalSeparator === 'point' || decimalSeparator === 'comma' ? decimalSeparator : undefined,
		wholeAmounts,
	};
}
