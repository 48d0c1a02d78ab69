import type { JsonRecord } from '../../json';
import { valueAtPath } from '../../valueAtPath';
import { createCellReader, createPathReader, type CellReader } from './cellReader';
import type { ColumnRole } from './columnSynonyms';
import type { ColumnMatch } from './matchColumns';
import type { RowKind } from './rowKind';

/** Reads one cell of a row. */
export type Cell = (row: JsonRecord) => unknown;

const NO_CELL: Cell = () => undefined;

/** Columns whose meaning is known. */
export interface Columns {
	has(role: ColumnRole): boolean;
	/** Reads the cell of a role from a row; of a role that has no column, undefined. */
	cellOf(role: ColumnRole): Cell;
}

/** A table whose columns are understood. Rows that lack some of its columns belong to it as well. */
export interface Table extends Columns {
	readonly kind: Exclude<RowKind, 'repeatedTotals'>;
	readonly conflicts: ColumnMatch['conflicts'];
	readonly furtherEmails: ColumnMatch['furtherEmails'];
	/** The name of the column of a role, or the path to it. */
	columnOf(role: ColumnRole): string | undefined;
	/** Reads all cells of a row at once. */
	cellReader(): CellReader;
	/** The table in which a role has this column, of those that fit it equally well. */
	withColumn(role: ColumnRole, column: string): Table;
}

type Match = Pick<ColumnMatch, 'conflicts' | 'furtherEmails'>;

/** The table of columns that are fields of the record itself. */
export function columnTable(
	kind: Table['kind'],
	columns: ReadonlyMap<ColumnRole, string>,
	match: Match,
): Table {
	return {
		...tableOf(kind, columns, match, columnTable),
		cellOf: (role) => {
			const column = columns.get(role);
			return column === undefined ? NO_CELL : (row) => row[column];
		},
		cellReader: () => createCellReader(columns),
	};
}

/** The table of columns that may lie in objects, each by the path to it. */
export function pathTable(
	kind: Table['kind'],
	paths: ReadonlyMap<ColumnRole, string>,
	match: Match,
): Table {
	return {
		...tableOf(kind, paths, match, pathTable),
		cellOf: (role) => {
			const path = paths.get(role);
			return path === undefined ? NO_CELL : (row) => valueAtPath(row, path);
		},
		cellReader: () => createPathReader(paths),
	};
}

function tableOf(
	kind: Table['kind'],
	columns: ReadonlyMap<ColumnRole, string>,
	{ conflicts, furtherEmails }: Match,
	again: typeof columnTable,
): Omit<Table, 'cellOf' | 'cellReader'> {
	return {
		kind,
		conflicts,
		furtherEmails,
		has: (role) => columns.has(role),
		columnOf: (role) => columns.get(role),
		withColumn: (role, column) =>
			again(kind, new Map([...columns, [role, column]]), {
				conflicts: conflicts.filter((conflict) => conflict.role !== role),
				furtherEmails: furtherEmails.filter((email) => email !== column),
			}),
	};
}
