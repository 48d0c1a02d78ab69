import { dayNumber } from '../../dates/dayNumber';
import type { Item } from '../../item';
import { isRecord, textAt } from '../../json';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { findField, findText } from '../facts/findField';
import { ALL_SEGMENTS } from '../allSegments';
import { storedObject } from '../storedRoute';

/** Purchases of the customers of one segment, day by day. */
export interface DailySeries {
	/** Customers with a purchase on the day. */
	purchases: Float64Array;
	/** What they spent, in the main unit of the currency, in hundredths: the sum is then the same in any order. */
	hundredths: Float64Array;
}

export interface DailyPurchases {
	/** Day of the first entry of each series, counted from 1970-01-01. */
	readonly from: number;
	/** How many days each series has. */
	readonly days: number;
	/** By segment, `All` first. */
	readonly segments: ReadonlyMap<string, DailySeries>;
	/** First day on which anybody bought, also before `from`; Infinity where nobody did. */
	readonly firstPurchase: number;
	/** Last day on which anybody bought, up to the end of the series; −Infinity where nobody did. */
	readonly lastPurchase: number;
	/** Customers whose purchases are known. */
	readonly customers: number;
	/** Items that do not say when the customer bought. */
	readonly unusable: number;
	/** Whether there are more segments than are told apart. */
	readonly tooManySegments: boolean;
}

export interface Period {
	/** First day, counted from 1970-01-01. */
	from: number;
	/** The day after the last. */
	to: number;
	/** Field that holds the segment. Left out, it is the output of a router, then `segment`. */
	segmentField?: string;
}

/** What one customer bought: days and amounts side by side. */
export interface Purchases {
	days: readonly number[];
	amounts: readonly unknown[];
}

/** A field with more values than this holds something else than segments. */
const MOST_SEGMENTS = 200;
/** A hundred years of days: nobody bought on more. */
const MOST_DAYS = 36_525;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
/** A list as tables keep it, as a text of JSON, is no longer. */
const LONGEST_TEXT = 1_000_000;

/** Adds up the purchases of customers as RFM Score gives them (`purchaseDates`, `purchaseAmounts`), by segment and day. */
export function* dailyPurchases(
	items: readonly Item[],
	{ from, to, segmentField }: Period,
): Sliced<DailyPurchases> {
	const days = to - from;
	const segments = new Map([[ALL_SEGMENTS, emptySeries(days)]]);
	let firstPurchase = Infinity;
	let lastPurchase = -Infinity;
	let unusable = 0;
	let tooManySegments = false;
	let steps = 0;
	for (let item = 0; item < items.length; item++) {
		if (item % STEPS_PER_SLICE === 0) yield;
		const { json } = items[item] as Item;
		const purchases = purchasesOf(json);
		if (purchases === undefined) {
			unusable++;
			continue;
		}
		const segment = segmentOf(json, segmentField);
		const isBeyond =
			segment !== undefined && !segments.has(segment) && segments.size > MOST_SEGMENTS;
		if (isBeyond) tooManySegments = true;
		const counted = seriesOf(segments, isBeyond ? undefined : segment, days);
		for (let at = 0; at < purchases.days.length; at++) {
			if (++steps % STEPS_PER_SLICE === 0) yield;
			const day = purchases.days[at] as number;
			if (day < firstPurchase) firstPurchase = day;
			if (day >= to || Number.isNaN(day)) continue;
			if (day > lastPurchase) lastPurchase = day;
			if (day < from) continue;
			const amount = hundredthsOf(purchases.amounts[at]);
			for (const series of counted) addTo(series, day - from, amount);
		}
	}
	const customers = items.length - unusable;
	return {
		from,
		days,
		segments,
		firstPurchase,
		lastPurchase,
		customers,
		unusable,
		tooManySegments,
	};
}

/** The days on which the customer of an item bought, or undefined where it does not say. */
export function purchasesOf(json: unknown): Purchases | undefined {
	const dates = listOf(findField(json, 'purchaseDates'));
	if (dates === undefined) return undefined;
	return {
		days: dates.slice(0, MOST_DAYS).map(dayOf),
		amounts: listOf(findField(json, 'purchaseAmounts')) ?? [],
	};
}

/** The segment that a customer is in, or undefined where the item names none. */
export function segmentOf(json: unknown, field: string | undefined): string | undefined {
	if (field !== undefined) return findText(json, field);
	if (!isRecord(json)) return undefined;
	return textAt(storedObject(json, 'route'), 'output') ?? findText(json, 'segment');
}

function emptySeries(days: number): DailySeries {
	return { purchases: new Float64Array(days), hundredths: new Float64Array(days) };
}

/** The series that a customer counts in: all customers, and their segment. */
function seriesOf(
	segments: Map<string, DailySeries>,
	segment: string | undefined,
	days: number,
): DailySeries[] {
	const all = segments.get(ALL_SEGMENTS) as DailySeries;
	if (segment === undefined || segment === ALL_SEGMENTS) return [all];
	let own = segments.get(segment);
	if (own === undefined) segments.set(segment, (own = emptySeries(days)));
	return [all, own];
}

function addTo({ purchases, hundredths }: DailySeries, at: number, amount: number): void {
	purchases[at] = (purchases[at] as number) + 1;
	hundredths[at] = (hundredths[at] as number) + amount;
}

function listOf(value: unknown): readonly unknown[] | undefined {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string' || value.length > LONGEST_TEXT || !value.startsWith('[')) {
		return undefined;
	}
	try {
		const list: unknown = JSON.parse(value);
		return Array.isArray(list) ? list : undefined;
	} catch {
		return undefined;
	}
}

function dayOf(date: unknown): number {
	const parts = typeof date === 'string' ? ISO_DAY.exec(date) : null;
	return parts === null ? NaN : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function hundredthsOf(amount: unknown): number {
	return typeof amount === 'number' && Number.isFinite(amount) ? Math.round(amount * 100) : 0;
}
