import type { PurchaseDays } from '../../customers/purchaseDays';

/** A trend is up when the later part is more than the earlier one by this share: less is chance. */
const CLEAR_RISE = 0.2;
/** Fewer purchase days have no trend. */
const FEWEST_PURCHASES = 3;
/** So many of the purchases of a rising customer are recent: one large order is no trend. */
const FEWEST_RECENT = 2;

/** Whether a customer buys more than they used to. */
export interface SpendTrend {
	/** Spent clearly more in the later half of their time as a customer than in the earlier one. */
	readonly spendRises: boolean;
	/** Spends clearly more on an order than at first. */
	readonly orderValueRises: boolean;
}

const FLAT: SpendTrend = { spendRises: false, orderValueRises: false };

/**
 * Compares the halves of a customer's time, and of their purchases. Of customers who are known by a summary only nothing
 * is said.
 *
 * @param endDay end of observation; purchases after it are not seen
 */
export function spendTrendOf(
	{ start, day, amount }: PurchaseDays,
	customer: number,
	endDay: number,
): SpendTrend {
	const from = start[customer] as number;
	let to = start[customer + 1] as number;
	while (to > from && (day[to - 1] as number) > endDay) to--;
	const purchases = to - from;
	if (purchases < FEWEST_PURCHASES) return FLAT;
	const middle = ((day[from] as number) + endDay) / 2;
	let early = 0;
	let late = 0;
	let recent = 0;
	for (let at = from; at < to; at++) {
		if ((day[at] as number) <= middle) {
			early += amount[at] as number;
		} else {
			late += amount[at] as number;
			recent++;
		}
	}
	// Of an odd number of purchases the middle one belongs to neither half.
	const half = Math.floor(purchases / 2);
	let first = 0;
	let last = 0;
	for (let i = 0; i < half; i++) {
		first += amount[from + i] as number;
		last += amount[to - 1 - i] as number;
	}
	return {
		spendRises: recent >= FEWEST_RECENT && late > early * (1 + CLEAR_RISE),
		orderValueRises: last > first * (1 + CLEAR_RISE),
	};
}
