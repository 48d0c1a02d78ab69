/**
 * The fields in which tables say when a row was entered, with those that they always have beside it: n8n's Data Table,
 * NocoDB, Airtable, Notion, SeaTable. Where orders were entered all at once, it is the day of that.
 */
const STAMPS: ReadonlyArray<readonly [string, ...string[]]> = [
	['createdAt', 'id', 'updatedAt'],
	['CreatedAt', 'Id', 'UpdatedAt'],
	['createdTime', 'id'],
	['created_time', 'id', 'last_edited_time'],
	['_ctime', '_id', '_mtime'],
];

/**
 * The field that says when the row was entered into its table. Any other that says when the order was made goes before it.
 *
 * @returns undefined where the names are of no such table
 * @example
 * rowStamp(['id', 'createdAt', 'updatedAt', 'created_at']) // 'createdAt'
 */
export function rowStamp(keys: readonly string[]): string | undefined {
	return STAMPS.find((names) => names.every((name) => keys.includes(name)))?.[0];
}
