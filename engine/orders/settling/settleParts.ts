import { PLATFORMS, type Platform } from '../../platform';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { OrderBook } from '../orderBook';

/**
 * Gives an order that several payments paid together what was paid back of each of them: only the payments' own records
 * tell it, and these do not count beside the order. What several records of one payment say counts once, and where the
 * order says more itself, that.
 *
 * To be settled before the payments lose their own ids (see `settleAliases`).
 */
export function* settleParts(book: OrderBook): Sliced<void> {
	const { table, orderIds, aliases, paidInParts } = book;
	if (paidInParts.size === 0) return;
	const paidBack = new Map<string, Map<string, number>>();
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		const payment = orderIds.textOf(row);
		const units = table.refunded.get(row);
		if (payment === undefined || units === 0 || paidInParts.has(table.record[row] as number)) {
			continue;
		}
		const key = orderKey(table.platform[row] as number, payment);
		const ofOrder = paidBack.get(key) ?? new Map<string, number>();
		ofOrder.set(payment, Math.max(ofOrder.get(payment) ?? 0, units));
		paidBack.set(key, ofOrder);
	}
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		const order = orderIds.textOf(row);
		if (order === undefined || !paidInParts.has(table.record[row] as number)) continue;
		const parts = paidBack.get(orderKey(table.platform[row] as number, order));
		if (parts === undefined) continue;
		const sum = [...parts.values()].reduce((total, units) => total + units, 0);
		table.refunded.set(row, Math.max(table.refunded.get(row), sum));
	}

	function orderKey(platform: number, id: string): string {
		return `${platform} ${aliases.orderIdOf(PLATFORMS[platform] as Platform, id)}`;
	}
}
