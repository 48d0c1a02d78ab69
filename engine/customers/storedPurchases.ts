import type { ReadOrders } from '../orders/readOrders';
import type { JsonRecord } from '../json';
import { calendarDay } from '../dates/calendarDay';
import type { CustomerLedger } from './customerLedger';
import { momentAt, netAt, recordAt, rowAt } from './ledgerEntries';
import { readPurchaseHistory, type Purchase } from './purchaseHistory';

/**
 * Knows the purchases of customers who are in the input as RFM Score gave them: a stored customer brings their history
 * along, and orders that came in since are added to it.
 *
 * @returns gives day and amount of every purchase of a customer, by day ascending; undefined where a bare summary says
 *   nothing of its single purchases
 */
export function storedPurchases(
	{ start, entries, zone }: CustomerLedger,
	{ book, found }: Pick<ReadOrders, 'book' | 'found'>,
): (customer: number) => Purchase[] | undefined {
	return (customer) => {
		const nets = new Map<number, number>();
		const add = (on: number, units: number) => nets.set(on, (nets.get(on) ?? 0) + units);
		const end = start[customer + 1] as number;
		for (let at = start[customer] as number; at < end; at++) {
			if (!book.table.firstPlacedAt.has(rowAt(entries, at))) {
				add(calendarDay(momentAt(entries, at), zone), netAt(entries, at));
				continue;
			}
			const { purchaseHistory } = found.records[recordAt(entries, at)] as JsonRecord;
			const purchases =
				typeof purchaseHistory === 'string' ? readPurchaseHistory(purchaseHistory) : undefined;
			if (purchases === undefined) return undefined;
			for (const [on, units] of purchases) add(on, units);
		}
		return [...nets].sort(([a], [b]) => a - b);
	};
}
