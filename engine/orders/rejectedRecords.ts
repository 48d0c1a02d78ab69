import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { verdictOf } from './orderTable';
import type { JsonRecord } from '../json';
import type { ReadOrders } from './readOrders';
import type { Rejection, RejectionReason } from './rejection';

/** A record that could not be used, with the item that it came in. */
export interface RejectedRecord extends Rejection {
	record: number;
	/** Number of the item. */
	item: number;
	/** The record as it was: the whole item, or the part of it that the record is. */
	json: JsonRecord;
}

/**
 * Every record that is in no customer, in the order of the input. Together with the records behind the customers they
 * are all that came in; to be asked for when customers have been brought together.
 */
export function* rejectedRecords({ book, found }: ReadOrders): Sliced<RejectedRecord[]> {
	const reasons = new Map<number, Rejection>(book.rejected);
	const { table } = book;
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		const reason = verdictOf(table, row);
		if (reason === undefined) continue;
		const rejection = { reason, detail: table.details.get(row) ?? '' };
		reasons.set(table.record[row] as number, rejection);
		for (const record of table.furtherRecords.get(row) ?? []) reasons.set(record, rejection);
	}
	const rejected: RejectedRecord[] = [];
	for (const [record, { reason, detail }] of reasons) {
		rejected.push({
			record,
			item: found.items[record] as number,
			json: found.records[record] as JsonRecord,
			reason,
			detail,
		});
		if (rejected.length % STEPS_PER_SLICE === 0) yield;
	}
	return rejected.sort((a, b) => a.record - b.record);
}

/** How many records each reason turned away, most first. */
export function countReasons(
	rejected: readonly RejectedRecord[],
): Array<{ reason: RejectionReason; records: number }> {
	const counts = new Map<RejectionReason, number>();
	for (const { reason } of rejected) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts]
		.map(([reason, records]) => ({ reason, records }))
		.sort((a, b) => b.records - a.records || (a.reason < b.reason ? -1 : 1));
}
