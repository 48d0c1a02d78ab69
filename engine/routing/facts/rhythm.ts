import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { sortNumbersInSlices } from '../../slices/sortNumbersInSlices';
import type { Zone } from '../../dates/zone';
import type { Item } from '../../item';
import { findNumber } from './findField';
import { findMoment } from './findMoment';

const DAY = 86_400_000;

/** Two orders in one week set no rhythm: nobody is overdue within a month (twice this, see `SILENT`). */
export const SHORTEST_GAP_DAYS = 15;

/**
 * Where a shop has no repeat customers at all: twice this is 90 days and four times 180, the limits of "at risk" and
 * "about to lose" that Omnisend gives small shops (support.omnisend.com/5569006).
 */
export const DEFAULT_GAP_DAYS = 45;

/**
 * Usual days between a customer's orders: the median, where the item gives `medianGapDays`, or the mean of the time
 * from the first order to the last. Undefined for who has ordered once.
 */
export function usualGapDays(json: unknown, zone: Zone): number | undefined {
	const median = findNumber(json, 'medianGapDays');
	if (median !== undefined && median > 0) return median;
	const orders = findNumber(json, 'orderCount');
	const first = findMoment(json, 'firstOrderAt', zone);
	const last = findMoment(json, 'lastOrderAt', zone);
	if (orders === undefined || orders < 2 || first === undefined || last === undefined) {
		return undefined;
	}
	return Math.max(last - first, 0) / DAY / (orders - 1);
}

/**
 * `usualGapDays`, remembered for the customer who was asked about last: the conditions of a playbook ask for it one
 * after the other.
 */
export function rememberedGap(zone: Zone): (json: unknown) => number | undefined {
	let last: unknown;
	let gap: number | undefined;
	return (json) => {
		if (json !== last) {
			gap = usualGapDays(json, zone);
			last = json;
		}
		return gap;
	};
}

/** Days since the last order: as the item says, or counted from the moment of the run. */
export function recencyDaysOf(json: unknown, now: number, zone: Zone): number | undefined {
	const days = findNumber(json, 'recencyDays');
	if (days !== undefined) return days;
	const last = findMoment(json, 'lastOrderAt', zone);
	return last === undefined ? undefined : daysBetween(last, now);
}

/** Whole days, none for a moment in the future. */
export function daysBetween(from: number, to: number): number {
	return Math.max(0, Math.floor((to - from) / DAY));
}

/** The median of the usual gaps of all customers who have one, for those who have none; undefined where nobody has. */
export function* typicalGapDays(items: readonly Item[], zone: Zone): Sliced<number | undefined> {
	const gaps = new Float64Array(items.length);
	let count = 0;
	for (let item = 0; item < items.length; item++) {
		if (item % (STEPS_PER_SLICE / 4) === 0) yield;
		const gap = usualGapDays((items[item] as Item).json, zone);
		if (gap !== undefined) gaps[count++] = gap;
	}
	if (count === 0) return undefined;
	const sorted = yield* sortNumbersInSlices(gaps.subarray(0, count));
	const at = (rank: number) => sorted[rank] as number;
	return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
}
