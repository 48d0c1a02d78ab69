import type { ResponseAdapter } from '../responseAdapter';

/** An adapter for rows with the same keys. */
export interface RowAdapter extends ResponseAdapter {
	readonly keys: readonly string[];
	/** Whether any of the keys is a column of answers by its name. */
	readonly hasAnswers: boolean;
}

/**
 * Which table rows belong to, by their adapter: many sources leave out empty cells, so a row without a column of answers
 * belongs to the table that has all of its columns and answers beside. All other rows without one make a table of their
 * own, in which the longest words are looked for.
 *
 * @returns the name of the table: '' for rows with answers
 */
export function tablesOfRows(
	adapters: Iterable<ResponseAdapter | undefined>,
): ReadonlyMap<ResponseAdapter, string> {
	const rows = [...new Set(adapters)].filter((adapter) => isRowAdapter(adapter));
	const withAnswers = rows.filter(({ hasAnswers }) => hasAnswers).map(({ keys }) => new Set(keys));
	return new Map(
		rows.map((adapter) => {
			const { hasAnswers, keys } = adapter;
			const isPart = hasAnswers || withAnswers.some((table) => keys.every((key) => table.has(key)));
			return [adapter, isPart ? '' : 'without answers'];
		}),
	);
}

function isRowAdapter(adapter: ResponseAdapter | undefined): adapter is RowAdapter {
	return adapter !== undefined && 'hasAnswers' in adapter;
}
