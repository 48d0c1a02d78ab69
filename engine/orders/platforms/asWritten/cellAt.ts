import { valueAt, type JsonRecord } from '../../../json';

/**
 * The first cell of a row that is not empty, from these columns in this order. Exports write an empty cell where an API
 * would leave the field out.
 *
 * @returns the cell as it is, text or number; undefined where all are empty
 * @example
 * cellAt({ Phone: ' ', 'Billing Phone': 5551234 }, 'Phone', 'Billing Phone') // 5551234
 */
export function cellAt(row: JsonRecord, ...columns: string[]): unknown {
	for (const column of columns) {
		const cell = valueAt(row, column);
		if (cell === undefined || cell === null) continue;
		if (typeof cell !== 'string' || cell.trim() !== '') return cell;
	}
	return undefined;
}
