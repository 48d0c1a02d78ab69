import type { FoundRecords } from '../orders/findRecords';
import type { JsonRecord } from '../json';
import { readPurchaseHistory, type AddPurchase } from './purchaseHistory';

/**
 * Knows the purchases of customers who are in the input as RFM Score gave them: a stored customer brings their history
 * along, and orders that came in since are added to it.
 *
 * @returns gives `add` every purchase behind a record; false where it is a bare summary, which says nothing of its single
 *   purchases
 */
export function storedPurchases({
	records,
}: FoundRecords): (record: number, add: AddPurchase) => boolean {
	return (record, add) => {
		const { purchaseHistory } = records[record] as JsonRecord;
		return typeof purchaseHistory === 'string' && readPurchaseHistory(purchaseHistory, add);
	};
}
