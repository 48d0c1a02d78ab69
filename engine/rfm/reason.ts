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
 * of days and orders: the sentences about these are written once and shared. Where nobody can be told from the others,
 * as in a shop of one customer, nothing is compared.
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
	const isCompared = {
		recency: tellsApart(percentiles.recency),
		frequency: tellsApart(percentiles.frequency),
		monetary: tellsApart(percentiles.monetary),
	};
	const whom = isCompared.recency ? '' : ' of customers';
	const recency = memoised((days) => {
		const recent = percentSurpassed(-days, percentiles.recency);
		if (recent > 0) return `${lastOrder(days)}: more recent than ${recent}% of customers. `;
		return isCompared.recency
			? `${lastOrder(days)}: hardly any customer has been away longer. `
			: `${lastOrder(days)}. `;
	});
	const frequency = memoised((orders) => {
		const frequent = percentSurpassed(orders, percentiles.frequency);
		const count = orders === 1 ? '1 order' : `${orders} orders`;
		if (frequent > 0) return `${count}: more than ${frequent}%${whom}. Spent `;
		// That nobody has fewer goes without saying.
		if (orders === 1) return `${count}. Spent `;
		return `${count}${isCompared.frequency ? ': hardly any customer has fewer' : ''}. Spent `;
	});
	const monetary = memoised((percent) => {
		if (percent > 0) return `: more than ${percent}%${whom}.`;
		return isCompared.monetary ? ': hardly any customer spent less.' : '.';
	});
	return ({ recencyDays, orderCount, spent, spentText }) =>
		recency(recencyDays) +
		frequency(orderCount) +
		spentText +
		monetary(percentSurpassed(spent, percentiles.monetary));
}

/** Whether customers differ in a measure: where all have one value, all percentiles lie just above it. */
function tellsApart(percentiles: readonly CutPoint[]): boolean {
	const [first] = percentiles;
	return (
		first !== undefined && percentiles.some(({ at, inclusive }) => inclusive || at !== first.at)
	);
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
