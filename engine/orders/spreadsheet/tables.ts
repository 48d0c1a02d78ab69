import type { JsonRecord } from '../../json';
import type { Sliced } from '../../slices/sliced';
import type { FoundRecords } from '../findRecords';
import type { ReadSettings } from '../readSettings';
import type { Shape } from '../recogniser';
import { matchedTables } from './matchedTables';
import { namedTables } from './namedTables';
import type { Table } from './table';

export interface Tables {
	/** The table that rows of a shape make by the names of their columns. */
	of(shape: Shape): Table | undefined;
	/** The table that a record makes, also by what the objects in it hold. */
	ofRecord(record: JsonRecord, shape: Shape): Table | undefined;
	/** The table of every shape that no platform has. */
	ofAll(shapes: readonly Shape[], found: FoundRecords): Sliced<Array<Table | undefined>>;
}

/** How rows are understood under the source that is set. */
export function tablesFor({ source, columns }: ReadSettings): Tables {
	if (source === 'custom' && columns !== undefined) return namedTables(columns);
	if (source === 'auto' || source === 'spreadsheet') return matchedTables();
	return NO_TABLES;
}

const NO_TABLES: Tables = {
	of: () => undefined,
	ofRecord: () => undefined,
	*ofAll(shapes) {
		yield;
		return shapes.map(() => undefined);
	},
};
