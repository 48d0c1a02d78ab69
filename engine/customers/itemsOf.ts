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
	const isRecord = envelopes.size === 0;
	const hasFurther = table.furtherRecords.size > 0;
	const start = ledger.start[customer] as number;
	const end = ledger.start[customer + 1] as number;
	const itemOf = (record: number) => (isRecord ? record : (items[record] as number));
	if (end === start + 1 && !hasFurther) return [itemOf(recordAt(entries, start))];
	const own: number[] = [];
	let ascending = true;
	const add = (record: number) => {
		const item = itemOf(record);
		const latest = own[own.length - 1];
		if (item === latest) return;
		if (latest !== undefined && item < latest) ascending = false;
		own.push(item);
	};
	for (let at = start; at < end; at++) {
		add(recordAt(entries, at));
		if (!hasFurther) continue;
		for (const record of table.furtherRecords.get(rowAt(entries, at)) ?? []) add(record);
	}
	return ascending ? own : [...new Set(own)].sort((a, b) => a - b);
}
