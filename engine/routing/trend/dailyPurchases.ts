import { readPurchaseHistory } from '../../customers/purchaseHistory';
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

/** What one customer bought: days, and hundredths of the main unit, side by side. */
export interface Purchases {
	days: readonly number[];
	hundredths: readonly number[];
}

/** A field with more values than this holds something else than segments. */
const MOST_SEGMENTS = 200;
/** A hundred years of days, with up to thirty characters each: nobody bought on more. */
const LONGEST_HISTORY = 36_525 * 30;
const UNITS_OF_HUNDREDTH = 100;

/** Adds up the purchases of customers as RFM Score gives them (`purchaseHistory`), by segment and day. */
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
			if (day >= to) continue;
			if (day > lastPurchase) lastPurchase = day;
			if (day < from) continue;
			const amount = purchases.hundredths[at] as number;
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

/** When the customer of an item bought and for how much, or undefined where it does not say. */
export function purchasesOf(json: unknown): Purchases | undefined {
	const history = findField(json, 'purchaseHistory');
	if (typeof history !== 'string' || history.length > LONGEST_HISTORY) return undefined;
	const days: number[] = [];
	const hundredths: number[] = [];
	const isHistory = readPurchaseHistory(history, (day, units) => {
		days.push(day);
		hundredths.push(Math.round(units / UNITS_OF_HUNDREDTH));
	});
	return isHistory ? { days, hundredths } : undefined;
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
