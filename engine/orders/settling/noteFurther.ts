import type { OrderTable } from '../orderTable';

/** Notes that a record beside a row's own belongs to it: a line, a refund. */
export function noteFurther(table: OrderTable, row: number, record: number): void {
	const further = table.furtherRecords.get(row);
	if (further === undefined) table.furtherRecords.set(row, [record]);
	else further.push(record);
}
