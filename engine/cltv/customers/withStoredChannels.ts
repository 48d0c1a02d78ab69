import type { CustomerLedger } from '../../customers/customerLedger';
import { rowAt } from '../../customers/ledgerEntries';
import { listAt, type JsonRecord } from '../../json';
import { isSummary } from '../../orders/orderTable';
import type { ReadOrders } from '../../orders/readOrders';

/**
 * All channels of a customer, in alphabetical order: those that their orders name, and of a customer of RFM Score those
 * that its item lists. A row has room for one of them.
 *
 * @param known the channels that the customer's rows name
 */
export function withStoredChannels(
	known: string[],
	customer: number,
	{ start, entries }: CustomerLedger,
	{ book, found }: ReadOrders,
): string[] {
	const { table } = book;
	if (table.firstPlacedAt.isEmpty) return known;
	let channels = known;
	for (let at = start[customer] as number; at < (start[customer + 1] as number); at++) {
		const row = rowAt(entries, at);
		if (!isSummary(table, row)) continue;
		const record = found.records[table.record[row] as number] as JsonRecord;
		for (const channel of listAt(record, 'channels')) {
			if (typeof channel !== 'string' || channel.trim() === '') continue;
			if (!channels.includes(channel)) channels = [...channels, channel].sort();
		}
	}
	return channels;
}
