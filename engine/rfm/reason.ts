import { scoreOf, type CutPoint } from './scoring/cutPoints';
import type { PerMeasure } from './scoring/measure';

/** How many percent of the shop's customers a value surpasses, in whole percent. */
export function percentSurpassed(value: number, percentiles: readonly CutPoint[]): number {
	return scoreOf(value, percentiles) - 1;
}

/**
 * The scores of one customer in a sentence each, for the person who asks why.
 *
 * @param percentiles see `percentileCutPoints`
 * @param spent what the customer spent, as text with its currency
 *
 * @example
 * reasonFor({ recencyDays: 12, orderCount: 4, spentText: '412.50 EUR', … })
 * // 'Last order 12 days ago: more recent than 91% of customers. 4 orders: more than 85%. Spent 412.50 EUR: more than 88%.'
 */
export function reasonFor(
	customer: {
		recencyDays: number;
		orderCount: number;
		spent: number;
		spentText: string;
	},
	percentiles: PerMeasure<CutPoint[]>,
): string {
	const { recencyDays, orderCount, spent, spentText } = customer;
	const recent = percentSurpassed(-recencyDays, percentiles.recency);
	const frequent = percentSurpassed(orderCount, percentiles.frequency);
	const spending = percentSurpassed(spent, percentiles.monetary);
	return (
		`${lastOrder(recencyDays)}: more recent than ${recent}% of customers. ` +
		`${orderCount} ${orderCount === 1 ? 'order' : 'orders'}: more than ${frequent}%. ` +
		`Spent ${spentText}: more than ${spending}%.`
	);
}

function lastOrder(days: number): string {
	if (days === 0) return 'Last order today';
	return days === 1 ? 'Last order yesterday' : `Last order ${days} days ago`;
}
