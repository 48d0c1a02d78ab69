import { isSummary, rejectRow, type OrderTable } from '../orders/orderTable';
import { PLATFORMS } from '../platform';

/** Where summaries come from that were stored as rows. */
const STORED = PLATFORMS.indexOf('spreadsheet');

/**
 * A summary stands for all orders of its platform up to its last one: of several the latest counts, and single orders
 * only where they came after it. So a stored customer and a new order from a webhook add up to what the whole history
 * would give. A stored customer's platform is not known: such a summary stands for the orders of all.
 */
export function rejectWhatSummariesCount(table: OrderTable, own: Uint32Array): void {
	const latest = new Map<number, number>();
	for (const row of own) {
		if (!isSummary(table, row)) continue;
		const platform = table.platform[row] as number;
		const known = latest.get(platform);
		if (known === undefined || isLater(table, row, known)) latest.set(platform, row);
	}
	for (const row of own) {
		const rowIsSummary = isSummary(table, row);
		const ofPlatform = latest.get(table.platform[row] as number);
		const covering = rowIsSummary
			? (latest.get(STORED) ?? ofPlatform)
			: (ofPlatform ?? latest.get(STORED));
		if (covering === undefined || covering === row) continue;
		const isLaterOrder =
			!rowIsSummary && (table.placedAt[row] as number) > (table.placedAt[covering] as number);
		if (isLaterOrder) continue;
		rejectRow(
			table,
			row,
			'duplicate',
			'A summary of this customer in the same input counts this order already.',
		);
	}
}

function isLater(table: OrderTable, row: number, than: number): boolean {
	const difference = (table.placedAt[row] as number) - (table.placedAt[than] as number);
	if (difference !== 0) return difference > 0;
	const orders = table.orders.get(row) - table.orders.get(than);
	if (orders !== 0) return orders > 0;
	return (table.charged[row] as number) > (table.charged[than] as number);
}
