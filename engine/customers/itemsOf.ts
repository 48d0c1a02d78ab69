import type { ReadOrders } from '../orders/readOrders';
import type { CustomerLedger } from './customerLedger';
import { recordAt, rowAt } from './ledgerEntries';

/**
 * Numbers of the items that a customer's orders came in, ascending, each once: an item can hold many orders, and an
 * order's lines and refunds can be items of their own.
 */
export function itemsOf(
	{ orders, ledger }: { orders: ReadOrders; ledger: CustomerLedger },
	customer: number,
): number[] {
	const { table } = orders.book;
	const { items, envelopes } = orders.found;
	const { entries } = ledger;
	// Where no item had to be opened, each is a record.
	const isRecord = envelopes.isEmpty;
	const hasFurther = table.furtherRecords.size > 0;
	const start = ledger.start[customer] as number;
	const end = ledger.start[customer + 1] as number;
	const itemOf = (record: number) => (isRecord ? record : (items[record] as number));
	if (end === start + 1 && !hasFurther) return [itemOf(recordAt(entries, start))];
	// As long as it is nearly always: what an array grows by is thrown away, for a hundred thousand customers 30 MB.
	const own = new Array<number>(end - start);
	let count = 0;
	let latest = -1;
	let ascending = true;
	const add = (record: number) => {
		const item = itemOf(record);
		if (item === latest) return;
		if (item < latest) ascending = false;
		own[count++] = item;
		latest = item;
	};
	for (let at = start; at < end; at++) {
		add(recordAt(entries, at));
		if (!hasFurther) continue;
		for (const record of table.furtherRecords.get(rowAt(entries, at)) ?? []) add(record);
	}
	own.length = count;
	return ascending ? own : [...new Set(own)].sort((a, b) => a - b);
}
