import type { Hint } from '../../hint';
import { InputError } from '../../inputError';
import { allFirst } from '../allSegments';
import { createIsoDays } from '../../dates/isoDays';
import type { Item } from '../../item';
import type { Sliced } from '../../slices/sliced';
import { dailyPurchases, type DailyPurchases, type DailySeries } from './dailyPurchases';
import { FEWEST_WINDOWS, orderShift, type OrderShift } from './orderShift';
import { purchaseHints } from './purchaseHints';

export interface WatchSettings {
	/** The day of the look, counted from 1970-01-01. It is not over, and not counted. */
	today: number;
	/** How many whole days before it are watched. */
	days: number;
	/** With how many weeks before those they are compared. */
	weeks: number;
	/** How many standard errors are a shift, such as 3. */
	limit: number;
	segmentField?: string;
}

/** `tooFew` where the segment buys so seldom that not even a stop would be more than chance. */
export type Shift = 'down' | 'up' | 'none' | 'tooFew';

/** What became of the purchases of a segment lately. Unknown is null. */
export interface WatchedSegment {
	segment: string;
	shift: Shift;
	/** Whether purchases fell by more than chance. */
	alert: boolean;
	/** First and last day that is watched. */
	from: string;
	to: string;
	purchases: number;
	/** The same on the same days of the weeks before: the median. */
	expected: number | null;
	/** Purchases relative to what was expected, less 1: −0.5 is half as many. */
	change: number | null;
	z: number | null;
	revenue: number;
	/** How many earlier windows the expectation is from. */
	windows: number;
	reason: string;
}

export interface WatchedRun {
	readonly segments: readonly WatchedSegment[];
	readonly hints: readonly Hint[];
}

const DAYS_PER_WEEK = 7;
const DIGITS = 4;

/**
 * Notices within days that a segment buys less, or more, than it usually does: compares the purchases of the last whole
 * days with those of the same days of the week before. All customers come first, then the segments in the order of the
 * alphabet.
 *
 * @param items customers as RFM Score gives them, or as the router put them out
 * @throws InputError for settings that can show nothing
 */
export function* watchOrders(items: readonly Item[], settings: WatchSettings): Sliced<WatchedRun> {
	const { today, days, weeks, segmentField } = settings;
	const step = DAYS_PER_WEEK * Math.ceil(days / DAYS_PER_WEEK);
	const most = Math.floor((weeks * DAYS_PER_WEEK) / step);
	if (most < FEWEST_WINDOWS) {
		throw new InputError(
			'watchWeeks',
			`"Weeks to Compare With" is ${weeks}, which is too few for ${days} days`,
			`Give at least ${(FEWEST_WINDOWS * step) / DAYS_PER_WEEK} weeks, or watch fewer days.`,
		);
	}
	const from = today - days - most * step;
	const daily = yield* dailyPurchases(items, { from, to: today, segmentField });
	// Before the first purchase there was no shop that could have sold.
	const known = Math.floor((today - days - Math.max(daily.firstPurchase, from)) / step);
	const windows = Math.max(0, Math.min(most, known));
	const segments = [...daily.segments]
		.sort(([a], [b]) => allFirst(a, b))
		.map(([segment, series]) => watchSegment(segment, series, settings, step, windows));
	return { segments, hints: [...purchaseHints(daily), ...hintsOf(daily, segments, settings)] };
}

function watchSegment(
	segment: string,
	{ purchases, hundredths }: DailySeries,
	{ today, days, limit }: WatchSettings,
	step: number,
	windows: number,
): WatchedSegment {
	const end = purchases.length;
	const within = (series: Float64Array, to: number) =>
		series.subarray(to - days, to).reduce((sum, count) => sum + count, 0);
	const earlier = Array.from({ length: windows }, (_, at) =>
		within(purchases, end - (at + 1) * step),
	);
	const compared = orderShift(within(purchases, end), earlier);
	const shift = shiftOf(compared, limit);
	const isoDay = createIsoDays();
	const { expected, z } = compared;
	return {
		segment,
		shift,
		alert: shift === 'down',
		from: isoDay(today - days),
		to: isoDay(today - 1),
		purchases: compared.purchases,
		expected: expected === null ? null : roundTo(expected),
		change: expected === null || expected === 0 ? null : roundTo(compared.purchases / expected - 1),
		z: z === null ? null : roundTo(z),
		revenue: within(hundredths, end) / 100,
		windows,
		reason: reasonOf(compared, shift, days, windows),
	};
}

function shiftOf({ z, lowestZ }: OrderShift, limit: number): Shift {
	if (z === null || lowestZ === null) return 'tooFew';
	if (z < -limit) return 'down';
	if (z > limit) return 'up';
	return lowestZ >= -limit ? 'tooFew' : 'none';
}

function reasonOf(
	{ purchases, expected, z }: OrderShift,
	shift: Shift,
	days: number,
	windows: number,
): string {
	const counted = `${purchases} ${purchases === 1 ? 'purchase' : 'purchases'} in ${days} ${days === 1 ? 'day' : 'days'}`;
	if (expected === null) {
		return `${counted}. There are ${windows} earlier periods to compare with, and ${FEWEST_WINDOWS} are needed.`;
	}
	const usual = `${Math.round(expected * 10) / 10} ${Math.round(expected * 10) === 10 ? 'is' : 'are'} usual`;
	switch (shift) {
		case 'tooFew':
			return `${counted}, ${usual}: too few for a fall to be told from chance.`;
		case 'none':
			return `${counted}, ${usual}: within what chance explains.`;
		case 'down':
		case 'up':
			return `${counted}, ${usual}: ${shift === 'down' ? 'fewer' : 'more'} than chance explains (z = ${(z as number).toFixed(1)}).`;
	}
}

function hintsOf(
	{ lastPurchase, customers }: DailyPurchases,
	segments: readonly WatchedSegment[],
	{ today, days }: WatchSettings,
): Hint[] {
	if (customers === 0) return [];
	if (lastPurchase < today - days) {
		const last =
			lastPurchase === -Infinity
				? 'in the weeks that were compared'
				: `since ${createIsoDays()(lastPurchase)}`;
		return [
			{
				kind: 'warning',
				text: `Nobody bought anything ${last}. If that is not so, the orders are not up to date: read them again before this node.`,
			},
		];
	}
	const fallen = segments.filter(({ alert }) => alert);
	if (fallen.length === 0) return [];
	return [
		{
			kind: 'warning',
			text: `Fewer purchases than usual in: ${fallen.map(({ segment, change }) => `${segment} (${Math.round(100 * (change ?? 0))}%)`).join(', ')}. If something is wrong with supply, delivery or a product, route by the playbook Crisis.`,
		},
	];
}

function roundTo(value: number): number {
	const factor = 10 ** DIGITS;
	return Math.round(value * factor) / factor;
}
