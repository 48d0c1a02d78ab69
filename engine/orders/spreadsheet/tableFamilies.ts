import type { Sliced } from '../../slices/sliced';
import type { ColumnFormats } from '../door/columnFormats';
import type { FoundRecords } from '../findRecords';
import type { JsonRecord } from '../../json';
import type { ReadSettings } from '../readSettings';
import type { ColumnRole } from './columnSynonyms';
import type { RowKind } from './rowKind';
import { rowsOfShapes } from './rowsOfShapes';
import { surveyFormats } from './surveyColumns';
import { totalsAreOfLines, totalsAreOfOrders } from './surveyTotals';
import type { Cell, Columns, Table } from './table';

/**
 * Tables that write dates and amounts into the same columns: one sheet whose empty cells were left out, or several
 * exports of one system put together. What one of their rows leaves open, a row of another decides.
 */
export interface TableFamily {
	/** What a row of one of the tables stands for. */
	kindOf(table: Table): Sliced<RowKind>;
	/** How a table writes dates and amounts. */
	formatsOf(table: Table): Sliced<ColumnFormats>;
}

/** The columns that have to be the same. That of the order's number may be left out, as it is where it is empty. */
const COMMON_ROLES: readonly ColumnRole[] = [
	'placedAt',
	'total',
	'lineTotal',
	'unitPrice',
	'totalSpent',
	'lastOrderAt',
];

/** Gives the family of every table. */
export function tableFamilies(
	tableOfShape: ReadonlyArray<Table | undefined>,
	found: FoundRecords,
	settings: ReadSettings,
): ReadonlyMap<Table, TableFamily> {
	const membersBySignature = new Map<string, Set<Table>>();
	for (const table of tableOfShape) {
		if (table === undefined) continue;
		const signature = JSON.stringify([table.kind, ...COMMON_ROLES.map(table.columnOf)]);
		const members = membersBySignature.get(signature);
		if (members === undefined) membersBySignature.set(signature, new Set([table]));
		else members.add(table);
	}
	const families = new Map<Table, TableFamily>();
	for (const members of membersBySignature.values()) {
		const rowsOf = (tables: ReadonlySet<Table>) =>
			rowsOfShapes(
				tableOfShape.map((table) => table !== undefined && tables.has(table)),
				found,
			);
		const family = createFamily(members, rowsOf, settings);
		for (const table of members) families.set(table, family);
	}
	return families;
}

function createFamily(
	members: ReadonlySet<Table>,
	rowsOf: (tables: ReadonlySet<Table>) => Sliced<JsonRecord[]>,
	settings: ReadSettings,
): TableFamily {
	const columns = joinedColumns([...members]);
	const [first] = members;
	let kind: RowKind | undefined;
	let formats: ColumnFormats | undefined;

	function* decideKind(written: Table['kind']): Sliced<RowKind> {
		if (!columns.has('orderId') || !columns.has('total')) return written;
		if (written === 'lines') {
			const areOfOrders = yield* totalsAreOfOrders(columns, yield* rowsOf(members), settings);
			return areOfOrders ? 'repeatedTotals' : written;
		}
		if (written !== 'orders' || !(columns.has('product') || columns.has('category')))
			return written;
		const areOfLines = yield* totalsAreOfLines(columns, yield* rowsOf(members));
		if (areOfLines === undefined) return written;
		return areOfLines ? 'lines' : 'repeatedTotals';
	}

	return {
		*kindOf(table) {
			// Lines without an order number cannot be brought together: each is an order of its own.
			if (table.kind !== 'summaries' && !table.has('orderId')) return 'orders';
			kind ??= yield* decideKind((first as Table).kind);
			return kind;
		},
		*formatsOf(table) {
			formats ??= yield* surveyFormats(columns, yield* rowsOf(members), settings);
			const { dayMonthOrder, decimalSeparator } = formats;
			const isDecided = dayMonthOrder !== undefined && decimalSeparator !== undefined;
			if (isDecided || members.size === 1) return formats;
			// Exports of different countries contradict each other, though each is of one mind.
			const own = yield* surveyFormats(table, yield* rowsOf(new Set([table])), settings);
			return {
				dayMonthOrder: dayMonthOrder ?? own.dayMonthOrder,
				decimalSeparator: decimalSeparator ?? own.decimalSeparator,
				wholeAmounts: formats.wholeAmounts ?? own.wholeAmounts,
			};
		},
	};
}

/** The columns of several tables as those of one: of a role that has several, the one that a row has. */
function joinedColumns(tables: readonly Table[]): Columns {
	return {
		has: (role) => tables.some((table) => table.has(role)),
		cellOf: (role) => {
			const cells = new Map(
				tables
					.filter((table) => table.has(role))
					.map((table) => [table.columnOf(role), table.cellOf(role)] as const),
			);
			const [first, ...more] = cells.values();
			if (first === undefined) return () => undefined;
			return more.length === 0 ? first : firstDefined([first, ...more]);
		},
	};
}

function firstDefined(cells: readonly Cell[]): Cell {
	return (row) => {
		for (const cell of cells) {
			const value = cell(row);
			if (value !== undefined) return value;
		}
		return undefined;
	};
}
