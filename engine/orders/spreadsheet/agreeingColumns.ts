import { isBlank, type JsonRecord } from '../../json';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { valueAtPath } from '../../valueAtPath';
import type { FoundRecords } from '../findRecords';
import { rowsOfShapes } from './rowsOfShapes';
import type { Table } from './table';

/**
 * Settles which of several columns is used where all of them say the same in every row, as those do that n8n's Merge node
 * numbers (`email_1`, `email_2`): then it makes no difference. Columns that differ anywhere stay a conflict.
 *
 * @param tableOfShape the table of each shape, by its index
 */
export function* agreeingColumns(
	tableOfShape: ReadonlyArray<Table | undefined>,
	found: FoundRecords,
): Sliced<Array<Table | undefined>> {
	const settled = new Map<Table, Table>();
	for (const table of new Set(tableOfShape)) {
		if (table === undefined || table.conflicts.length === 0) continue;
		const isOfTable = tableOfShape.map((other) => other === table);
		const rows = yield* rowsOfShapes(isOfTable, found);
		let better = table;
		for (const { role, columns } of table.conflicts) {
			const column = (yield* agree(columns, rows)) ? columns[0] : undefined;
			if (column !== undefined) better = better.withColumn(role, column);
		}
		settled.set(table, better);
	}
	return tableOfShape.map((table) => table && (settled.get(table) ?? table));
}

function* agree(columns: readonly string[], rows: readonly JsonRecord[]): Sliced<boolean> {
	let isFilled = false;
	for (let i = 0; i < rows.length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const [first, ...others] = columns.map((column) => plain(valueAtPath(rows[i], column)));
		if (others.some((other) => other !== first)) return false;
		isFilled ||= !isBlank(first);
	}
	return isFilled;
}

/** As it is compared: addresses are the same in capitals. */
function plain(value: unknown): unknown {
	return typeof value === 'string' ? value.trim().toLowerCase() : value;
}
