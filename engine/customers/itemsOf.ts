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
	const itemOf = envelopes.isEmpty ? undefined : items;
	const start = ledger.start[customer] as number;
	const end = ledger.start[customer + 1] as number;
	// As long as it is nearly always: what an array grows by is thrown away, for a hundred thousand customers 30 MB.
	const own = new Array<number>(end - start);
	let count = 0;
	let latest = -1;
	let ascending = true;
	for (let at = start; at < end; at++) {
		const record = recordAt(entries, at);
		const item = itemOf === undefined ? record : (itemOf[record] as number);
		if (item === latest) continue;
		if (item < latest) ascending = false;
		own[count++] = item;
		latest = item;
	}
	own.length = count;
	if (table.furtherRecords.size > 0) {
		for (let at = start; at < end; at++) {
			for (const record of table.furtherRecords.get(rowAt(entries, at)) ?? []) {
				own.push(items[record] as number);
				ascending = false;
			}
		}
	}
	return ascending ? own : [...new Set(own)].sort((a, b) => a - b);
}
