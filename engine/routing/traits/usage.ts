import type { Zone } from '../../dates/zone';
import type { Item } from '../../item';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { sortNumbersInSlices } from '../../slices/sortNumbersInSlices';
import { findNumber } from '../facts/findField';
import { findMoment } from '../facts/findMoment';

export type Usage = 'heavy' | 'occasional';

/** Share of the customers who order less often than heavy users do. */
const HEAVY_FROM = 0.8;
const YEAR = 365.25 * 86_400_000;

/**
 * Orders a year since the first one; in the first year as many as there were, because somebody who ordered yesterday
 * does not order 365 times a year.
 *
 * @param now ms since 1970
 */
export function ordersPerYear(json: unknown, now: number, zone: Zone): number | undefined {
	const orders = findNumber(json, 'orderCount');
	const first = findMoment(json, 'firstOrderAt', zone);
	if (orders === undefined || first === undefined || orders < 1) return undefined;
	return orders / Math.max(1, (now - first) / YEAR);
}

/**
 * How many orders a year make a heavy user: as many as the customer has whom four fifths do not exceed (the 80th
 * percentile of the run, by nearest rank), where that is more than the middle customer orders.
 *
 * @returns Infinity where nobody orders more than anybody else
 */
export function* heavyUsage(items: readonly Item[], now: number, zone: Zone): Sliced<number> {
	const rates = new Float64Array(items.length);
	let count = 0;
	for (let item = 0; item < items.length; item++) {
		if (item % (STEPS_PER_SLICE / 4) === 0) yield;
		const rate = ordersPerYear((items[item] as Item).json, now, zone);
		if (rate !== undefined) rates[count++] = rate;
	}
	const sorted = yield* sortNumbersInSlices(rates.subarray(0, count));
	const at = (share: number) => sorted[Math.max(0, Math.ceil(share * count) - 1)] ?? Infinity;
	return at(HEAVY_FROM) > at(0.5) ? at(HEAVY_FROM) : Infinity;
}
