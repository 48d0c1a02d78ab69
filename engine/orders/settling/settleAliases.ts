import { PLATFORMS, type Platform } from '../../platform';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { OrderBook } from '../orderBook';

/**
 * Gives every row that is known by another name the id of its order, so that the records of one purchase are copies of
 * each other: an invoice that a charge says it paid, a capture that an order lists.
 */
export function* settleAliases({ aliases, orderIds, table }: OrderBook): Sliced<void> {
	if (aliases.size === 0) return;
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		const id = orderIds.textOf(row);
		if (id === undefined) continue;
		const platform = PLATFORMS[table.platform[row] as number] as Platform;
		const orderId = aliases.orderIdOf(platform, id);
		if (orderId === id) continue;
		orderIds.forget(row);
		orderIds.note(row, platform, orderId);
	}
}
