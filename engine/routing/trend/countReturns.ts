import type { Item } from '../../item';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { ALL_SEGMENTS } from '../allSegments';
import { purchasesOf, segmentOf } from './dailyPurchases';

/** Customers who bought before a crisis, and how many of them have bought since. */
export interface Returns {
	before: number;
	back: number;
}

export interface ReturnPeriod {
	/** Days, counted from 1970-01-01: whoever bought from the first on and before the crisis is a customer of before. */
	from: number;
	crisisBegan: number;
	/** From when on a purchase is a return. */
	since: number;
	today: number;
	/** See `dailyPurchases`. */
	segmentField?: string;
}

/** Counts by segment who came back. */
export function* countReturns(
	items: readonly Item[],
	{ from, crisisBegan, since, today, segmentField }: ReturnPeriod,
): Sliced<Map<string, Returns>> {
	const counts = new Map<string, Returns>();
	for (let item = 0; item < items.length; item++) {
		if (item % (STEPS_PER_SLICE / 8) === 0) yield;
		const { json } = items[item] as Item;
		const days = purchasesOf(json)?.days ?? [];
		if (!days.some((day) => day >= from && day < crisisBegan)) continue;
		const isBack = days.some((day) => day >= since && day < today);
		for (const segment of new Set([ALL_SEGMENTS, segmentOf(json, segmentField)])) {
			if (segment === undefined) continue;
			const own = counts.get(segment) ?? { before: 0, back: 0 };
			counts.set(segment, { before: own.before + 1, back: own.back + (isBack ? 1 : 0) });
		}
	}
	return counts;
}
