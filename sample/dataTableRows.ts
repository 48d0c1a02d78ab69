/** A row as n8n's Data Table node gives it: the columns of the table between those that n8n adds. */
export type DataTableRow = Record<string, unknown> & {
	id: number;
	createdAt: string;
	updatedAt: string;
};

/**
 * Records as rows of an n8n data table with these columns.
 *
 * @param writtenAt ISO 8601 in UTC
 * @example
 * dataTableRows([{ email: 'ana@example.com', segment: 'Loyal' }], ['segment'], '2026-06-22T04:00:00.000Z')
 * // [{ id: 1, createdAt: '2026-06-22T04:00:00.000Z', updatedAt: '2026-06-22T04:00:00.000Z', segment: 'Loyal' }]
 */
export function dataTableRows<Entry extends object>(
	records: readonly Entry[],
	columns: ReadonlyArray<keyof Entry & string>,
	writtenAt: string,
): DataTableRow[] {
	return records.map((record, index) => ({
		id: index + 1,
		createdAt: writtenAt,
		updatedAt: writtenAt,
		...Object.fromEntries(columns.map((column) => [column, record[column]])),
	}));
}
