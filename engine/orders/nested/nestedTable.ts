import type { JsonRecord } from '../../json';
import type { ColumnRole } from '../spreadsheet/columnSynonyms';
import { matchColumns, type ColumnMatch } from '../spreadsheet/matchColumns';
import { pathTable, type Table } from '../spreadsheet/table';
import { fieldNamed } from './fieldNamed';
import { fieldPaths } from './fieldPaths';

/**
 * The table that records make by the fields in their objects: `{ id, created_at, totals: { total }, user: { email } }`.
 *
 * @param records some of one shape, since an object may be null in one of them
 * @returns undefined where something is missing that every order, order line or customer summary has
 */
export function nestedTable(records: readonly JsonRecord[]): Table | undefined {
	const match = matchNested(records);
	if (match.shape === 'unrecognised') return undefined;
	const columns = new Map(Object.entries(match.columns) as Array<[ColumnRole, string]>);
	return pathTable(match.shape, columns, match);
}

/** As `matchColumns`, of the fields in the objects of records, each by its path. */
export function matchNested(records: readonly JsonRecord[]): ColumnMatch {
	const names = new Map<string, readonly string[]>();
	for (const record of records) {
		for (const field of fieldPaths(record)) names.set(field.path, field.names);
	}
	// What a person of a CRM spent in all is no order of the day on which the person was entered.
	const counts = [...names.values()].some((name) => fieldNamed(name)?.role === 'orderCount');
	return matchColumns([...names.keys()], (path) => {
		const named = fieldNamed(names.get(path) ?? []);
		return named?.role === 'totalSpent' && !counts ? undefined : named;
	});
}

/** Whether a record has objects in whose fields something may be found. */
export function hasNestedFields(record: JsonRecord): boolean {
	return fieldPaths(record).some(({ path, names }) => names.length > 1 || path !== names[0]);
}
