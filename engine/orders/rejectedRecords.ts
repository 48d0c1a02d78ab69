import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { LongMap } from '../memory/longMap';
import { verdictOf } from './orderTable';
import type { JsonRecord } from '../json';
import type { ReadOrders } from './readOrders';
import type { Rejection } from './rejection';

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
	const reasons = new LongMap<Rejection>();
	let steps = 0;
	for (const [record, rejection] of book.rejected) {
		if (++steps % STEPS_PER_SLICE === 0) yield;
		reasons.set(record, rejection);
	}
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
	return rejected;
}
