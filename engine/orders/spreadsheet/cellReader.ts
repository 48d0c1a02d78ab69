import type { JsonRecord } from '../../json';
import { COLUMN_SYNONYMS, type ColumnRole } from './columnSynonyms';
import { valueAtPath } from '../../valueAtPath';

const COLUMN_ROLES = Object.keys(COLUMN_SYNONYMS) as readonly ColumnRole[];

/** Reads the cells of rows. */
export interface CellReader {
	/** Where the cell of each role is; of a role without a column, where there is always undefined. */
	readonly places: Readonly<Record<ColumnRole, number>>;
	/** The cells of a row by their places, which hold until the next row is read. */
	read(row: JsonRecord): readonly unknown[];
}

/** The keys of a row in its own order, and the place of the cell under each, or -1. */
interface Layout {
	readonly keys: readonly string[];
	readonly places: readonly number[];
}

/** Rows that leave out empty cells come in several layouts; of more than these, the oldest is forgotten. */
const MOST_LAYOUTS = 16;

/**
 * Reads rows along the order of their keys, which is nearly always that of the row before. A loop over the keys of an
 * object reads each value by its place; to look up a dozen names instead takes several times as long, for a million rows.
 *
 * @param columns the column of each role
 */
export function createCellReader(columns: ReadonlyMap<ColumnRole, string>): CellReader {
	const places = placesOf([...columns.keys()]);
	const placeOfColumn = new Map([...columns].map(([role, column]) => [column, places[role]]));
	const cells = new Array<unknown>(columns.size + 1).fill(undefined);
	let layouts: Layout[] = [];
	let latest: Layout | undefined;

	/** @returns false where the row has other keys, after which the cells are of no use */
	function isReadBy(layout: Layout, row: JsonRecord): boolean {
		const { keys, places: placesOfKeys } = layout;
		let i = 0;
		for (const key in row) {
			if (key !== keys[i]) return false;
			const place = placesOfKeys[i] as number;
			if (place !== -1) cells[place] = row[key];
			i++;
		}
		return i === keys.length;
	}

	function layOut(row: JsonRecord): Layout {
		const keys = Object.keys(row);
		const layout = { keys, places: keys.map((key) => placeOfColumn.get(key) ?? -1) };
		layouts = [layout, ...layouts.slice(0, MOST_LAYOUTS - 1)];
		return layout;
	}

	function readFromAnother(row: JsonRecord): void {
		for (const layout of layouts) {
			cells.fill(undefined);
			if (!isReadBy(layout, row)) continue;
			latest = layout;
			return;
		}
		latest = layOut(row);
		cells.fill(undefined);
		for (const [i, key] of latest.keys.entries()) {
			const place = latest.places[i] as number;
			if (place !== -1) cells[place] = row[key];
		}
	}

	return {
		places,
		read(row) {
			// A row with the keys of the one before fills the same places, and leaves the others empty.
			if (latest === undefined || !isReadBy(latest, row)) readFromAnother(row);
			return cells;
		},
	};
}

/**
 * Reads rows by the paths that an operator named.
 *
 * @param paths the path of each role
 */
export function createPathReader(paths: ReadonlyMap<ColumnRole, string>): CellReader {
	return {
		places: placesOf([...paths.keys()]),
		read: (row) => [...Array.from(paths.values(), (path) => valueAtPath(row, path)), undefined],
	};
}

/** Places for these roles one after another; all others share the one behind them. */
function placesOf(roles: readonly ColumnRole[]): Record<ColumnRole, number> {
	const places = Object.fromEntries(COLUMN_ROLES.map((role) => [role, roles.length]));
	roles.forEach((role, place) => (places[role] = place));
	return places as Record<ColumnRole, number>;
}
