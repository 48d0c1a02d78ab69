import { scoreOf, type CutPoint } from './scoring/cutPoints';
import type { PerMeasure } from './scoring/measure';

/** How many percent of the shop's customers a value surpasses, in whole percent. */
export function percentSurpassed(value: number, percentiles: readonly CutPoint[]): number {
	return scoreOf(value, percentiles) - 1;
}

/** What the sentences about a customer are made of. */
export interface ExplainedCustomer {
	recencyDays: number;
	orderCount: number;
	spent: number;
	/** What the customer spent, as text with its currency. */
	spentText: string;
}

/**
 * Explains the scores of customers in a sentence each, for the person who asks why. Many customers have the same number
 * of days and orders: the sentences about these are written once and shared.
 *
 * @param percentiles see `percentileCutPoints`
 *
 * @example
 * createReasons(percentiles)({ recencyDays: 12, orderCount: 4, spent: 412.5, spentText: '412.50 EUR' })
 * // 'Last order 12 days ago: more recent than 91% of customers. 4 orders: more than 85%. Spent 412.50 EUR: more than 88%.'
 */
export function createReasons(
	percentiles: PerMeasure<CutPoint[]>,
): (customer: ExplainedCustomer) => string {
	const recency = memoised((days) => {
		const recent = percentSurpassed(-days, percentiles.recency);
		return `${lastOrder(days)}: more recent than ${recent}% of customers. `;
	});
	const frequency = memoised((orders) => {
		const frequent = percentSurpassed(orders, percentiles.frequency);
		return `${orders} ${orders === 1 ? 'order' : 'orders'}: more than ${frequent}%. Spent `;
	});
	const monetary = memoised((percent) => `: more than ${percent}%.`);
	return ({ recencyDays, orderCount, spent, spentText }) =>
		recency(recencyDays) +
		frequency(orderCount) +
		spentText +
		monetary(percentSurpassed(spent, percentiles.monetary));
}

function memoised(write: (value: number) => string): (value: number) => string {
	const texts = new Map<number, string>();
	return (value) => {
		let text = texts.get(value);
		if (text === undefined) {
			text = write(value);
			texts.set(value, text);
		}
		return text;
	};
}

function lastOrder(days: number): string {
	if (days === 0) return 'Last order today';
	return days === 1 ? 'Last order yesterday' : `Last order ${days} days ago`;
}
