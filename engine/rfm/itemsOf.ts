import type { RfmRun } from './scoreOrders';

/**
 * Numbers of the items that a customer's orders came in, ascending, each once: an item can hold many orders, and an
 * order's lines and refunds can be items of their own.
 */
export function itemsOf({ orders, ledger }: RfmRun, customer: number): number[] {
	const { table } = orders.book;
	const { items } = orders.found;
	const end = ledger.start[customer + 1] as number;
	const own: number[] = [];
	for (let at = ledger.start[customer] as number; at < end; at++) {
		const row = ledger.rows[at] as number;
		own.push(items[table.record[row] as number] as number);
		if (table.furtherRecords.size === 0) continue;
		for (const record of table.furtherRecords.get(row) ?? []) own.push(items[record] as number);
	}
	own.sort((a, b) => a - b);
	return own.filter((item, i) => item !== own[i - 1]);
}
