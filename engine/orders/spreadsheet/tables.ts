import { InputError } from '../../inputError';
import type { JsonRecord } from '../../json';
import type { ReadSettings } from '../readSettings';
import type { Shape } from '../recogniser';
import { createCellReader, createPathReader, type CellReader } from './cellReader';
import type { ColumnRole } from './columnSynonyms';
import { withoutByteOrderMark } from '../../columns/byteOrderMark';
import type { CustomColumns } from '../../columns/customColumns';
import { valueAtPath } from '../../valueAtPath';
import { matchColumns, type ColumnMatch } from './matchColumns';
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
}

export interface Tables {
	/** The table that rows of a shape make by themselves. */
	of(shape: Shape): Table | undefined;
	/** The table of every shape that no platform has. */
	ofAll(shapes: readonly Shape[], records: readonly JsonRecord[]): Array<Table | undefined>;
}

/** How rows are understood under the source that is set. */
export function tablesFor({ source, columns }: ReadSettings): Tables {
	if (source === 'custom' && columns !== undefined) return namedTable(columns);
	if (source === 'auto' || source === 'spreadsheet') return matchedTables();
	return { of: () => undefined, ofAll: (shapes) => shapes.map(() => undefined) };
}

/** Tables found by the names of their columns. */
function matchedTables(): Tables {
	const cache = new Map<number, Table | undefined>();

	function of(shape: Shape): Table | undefined {
		if (shape.adapter !== undefined || shape.plain !== undefined) return undefined;
		if (!cache.has(shape.index)) cache.set(shape.index, tableOf(shape.keys));
		return cache.get(shape.index);
	}

	function ofAll(shapes: readonly Shape[]): Array<Table | undefined> {
		const found = shapes.map(of);
		const complete = shapes.filter((_, index) => found[index] !== undefined);
		const open = shapes.filter(
			(shape, index) =>
				found[index] === undefined && shape.adapter === undefined && shape.plain === undefined,
		);
		if (open.length === 0) return found;
		// Many sources leave out empty cells: such a row belongs to the table that has all of its columns.
		const keySets = complete.map((shape) => new Set(shape.keys));
		const rest: Shape[] = [];
		for (const shape of open) {
			const home = keySets.findIndex((keys) => shape.keys.every((key) => keys.has(key)));
			if (home !== -1 && shape.keys.length > 0) {
				found[shape.index] = found[(complete[home] as Shape).index];
			} else {
				rest.push(shape);
			}
		}
		// No row may be complete; together they may be a table all the same.
		const union = tableOf([...new Set(rest.flatMap(({ keys }) => keys))]);
		if (union !== undefined) {
			for (const shape of rest) if (shape.keys.length > 0) found[shape.index] = union;
		}
		return found;
	}

	return { of, ofAll };
}

function tableOf(keys: readonly string[]): Table | undefined {
	const match = matchColumns(keys);
	if (match.shape === 'unrecognised') return undefined;
	const columns = new Map(Object.entries(match.columns) as Array<[ColumnRole, string]>);
	return {
		kind: match.shape,
		conflicts: match.conflicts,
		furtherEmails: match.furtherEmails,
		has: (role) => columns.has(role),
		columnOf: (role) => columns.get(role),
		cellOf: (role) => {
			const column = columns.get(role);
			return column === undefined ? NO_CELL : (row) => row[column];
		},
		cellReader: () => createCellReader(columns),
	};
}

/** The one table of the fields that an operator named. */
function namedTable(columns: CustomColumns): Tables {
	const paths = new Map<ColumnRole, string>();
	// A field that was dragged in from the input has the mark in its name that records lose on their way in.
	const name = (role: ColumnRole, path: string) => paths.set(role, withoutByteOrderMark(path));
	for (const [role, path] of columns.more) name(role as ColumnRole, path);
	if (columns.customer !== '') name('customerId', columns.customer);
	name('placedAt', columns.placedAt);
	name('total', columns.total);
	const table: Table = {
		kind: 'orders',
		conflicts: [],
		furtherEmails: [],
		has: (role) => paths.has(role),
		columnOf: (role) => paths.get(role),
		cellOf: (role) => {
			const path = paths.get(role);
			return path === undefined ? NO_CELL : (row) => valueAtPath(row, path);
		},
		cellReader: () => createPathReader(paths),
	};
	const tops = [...paths.values()].map((path) => path.split(/[.[]/)[0] as string);
	return {
		of: ({ keys }) =>
			keys.some((key) => tops.includes(key) || [...paths.values()].includes(key))
				? table
				: undefined,
		ofAll(shapes, records) {
			if (records.length > 0) refuseMissing([...paths.values()], shapes, records);
			return shapes.map(() => table);
		},
	};
}

const MOST_FIELDS_SHOWN = 30;

function refuseMissing(
	paths: readonly string[],
	shapes: readonly Shape[],
	records: readonly JsonRecord[],
): void {
	const missing = paths.filter(
		(path) => !records.some((record) => valueAtPath(record, path) !== undefined),
	);
	if (missing.length === 0) return;
	const fields = [...new Set(shapes.flatMap(({ keys }) => keys))];
	const shown = fields.slice(0, MOST_FIELDS_SHOWN).join(', ');
	throw new InputError(
		'missingField',
		`No item has the field "${missing.join('", "')}"`,
		`The items have these fields: ${shown}${fields.length > MOST_FIELDS_SHOWN ? ', …' : ''}. Drag the right one in from the input, or correct its name.`,
	);
}
