import { productsOf } from './catalogue';
import { dayNumber } from './shopTime';

/**
 * The shop's supply crisis. On 2026-04-01 it recalls the pieces with one supplier's clasp, whose plating gives off more
 * nickel than the EU's limit for jewellery (REACH, annex XVII, entry 27), and the workshop of a whole collection stops
 * delivering. Orders fall at once and recover only in part; many loyal customers wait; more is sent back.
 */
export const CRISIS = {
	/** First day, `YYYY-MM-DD`. It lasts to the end of the shop's history. */
	from: '2026-04-01',
	/** The collection whose necklaces and bracelets are recalled. */
	recalledCollection: 'Tidewren',
	/** The collection that cannot be had any more. */
	stoppedCollection: 'Emberlund',
	/** Pieces sold since this day carry the clasp. */
	claspSince: '2025-10-15',
} as const;

const FIRST_DAY = dayNumber(CRISIS.from);
const CLASP_SINCE = dayNumber(CRISIS.claspSince);

/** Orders a day compared with what the season would bring, from each day on. */
const ORDER_RATE_STEPS: ReadonlyArray<{ from: number; rate: number }> = [
	{ from: FIRST_DAY, rate: 0.32 },
	{ from: dayNumber('2026-04-20'), rate: 0.5 },
	{ from: dayNumber('2026-06-01'), rate: 0.65 },
];

export function inCrisis(day: number): boolean {
	return day >= FIRST_DAY;
}

/** What the crisis leaves of the orders of a day, 0..1. */
export function crisisRate(day: number): number {
	return ORDER_RATE_STEPS.findLast(({ from }) => from <= day)?.rate ?? 1;
}

/** Whether a product can be had on a day. */
export function inStock(sku: string, day: number): boolean {
	return !inCrisis(day) || !STOPPED.has(sku);
}

/** Whether a piece sold on a day is recalled. */
export function isRecalled(sku: string, soldOn: number): boolean {
	return RECALLED.has(sku) && soldOn >= CLASP_SINCE;
}

const STOPPED = new Set(productsOf(CRISIS.stoppedCollection).map(({ sku }) => sku));

const RECALLED = new Set(
	productsOf(CRISIS.recalledCollection)
		.filter(({ category }) => category === 'Necklaces' || category === 'Bracelets')
		.map(({ sku }) => sku),
);
