import { roundedShares } from '../statistics/roundedShares';
import type { CustomerResult } from './customerResult';
import type { Segment } from './segments/segmentMap';

/** Fewer customers than this in a segment make a campaign of its own hardly worth it. */
const FEW_CUSTOMERS = 30;
/** A segment that holds more than this share tells its customers too little apart. */
const LARGE_SHARE = 0.6;

const PAID_BACK =
	'More was paid back to these customers than they spent: the segment has no share of the revenue.';

/** One segment in numbers. Money is in the main unit of the currency; null where there is nothing to divide by. */
export interface SegmentSummary {
	segment: string;
	customers: number;
	/** Share of all customers, 0..1 to four decimals; over all segments they sum to 1. */
	share: number;
	revenue: number;
	/**
	 * Share of what the segments with revenue brought in, likewise: 0 of a segment that was paid back more than it spent.
	 * Null where no segment has revenue.
	 */
	revenueShare: number | null;
	averageOrderValue: number | null;
	medianRecencyDays: number | null;
	action: string | null;
	warning: string | null;
}

/** The members of one segment as they are counted up. */
export interface SegmentTally {
	customers: number;
	orders: number;
	/** In units of 1/10,000, so that the sum does not depend on the order of the customers. */
	spentUnits: number;
	/** How many customers there are for each number of days: their median then takes no sorting of millions. */
	recencyDays: Map<number, number>;
}

/** Counts a customer into the tally of their segment. */
export function addToTally(
	tallies: Map<string, SegmentTally>,
	{ segment, orderCount, recencyDays }: CustomerResult,
	spentUnits: number,
): void {
	const name = segment ?? '';
	let tally = tallies.get(name);
	if (tally === undefined) {
		tally = { customers: 0, orders: 0, spentUnits: 0, recencyDays: new Map() };
		tallies.set(name, tally);
	}
	tally.customers++;
	tally.orders += orderCount ?? 0;
	tally.spentUnits += spentUnits;
	const days = recencyDays ?? 0;
	tally.recencyDays.set(days, (tally.recencyDays.get(days) ?? 0) + 1);
}

/**
 * Sums up every segment of the map, in the map's order, empty ones included, so that a report has the same rows each
 * day.
 *
 * @param decimals decimal places of the currency
 */
export function summariseSegments(
	segments: readonly Segment[],
	tallies: ReadonlyMap<string, SegmentTally>,
	decimals: number,
): SegmentSummary[] {
	const ownTallies = segments.map(({ name }) => tallies.get(name));
	const customersOf = ownTallies.map((tally) => tally?.customers ?? 0);
	const unitsOf = ownTallies.map((tally) => tally?.spentUnits ?? 0);
	const customers = customersOf.reduce((sum, count) => sum + count, 0);
	const broughtIn = unitsOf.map((units) => Math.max(0, units));
	const hasRevenue = broughtIn.some((units) => units > 0);
	const shares = roundedShares(customersOf);
	const revenueShares = roundedShares(broughtIn);
	return segments.map(({ name, action }, i) => {
		const tally = ownTallies[i];
		if (tally === undefined) return emptySegment(name, action, hasRevenue ? 0 : null);
		return {
			segment: name,
			customers: tally.customers,
			share: shares[i] as number,
			revenue: tally.spentUnits / 10_000,
			revenueShare: hasRevenue ? (revenueShares[i] as number) : null,
			averageOrderValue:
				tally.orders === 0
					? null
					: Number((tally.spentUnits / 10_000 / tally.orders).toFixed(decimals)),
			medianRecencyDays: medianOf(tally.recencyDays, tally.customers),
			action,
			warning: warningFor(tally, customers),
		};
	});
}

function emptySegment(
	segment: string,
	action: string | null,
	revenueShare: number | null,
): SegmentSummary {
	return {
		segment,
		customers: 0,
		share: 0,
		revenue: 0,
		revenueShare,
		averageOrderValue: null,
		medianRecencyDays: null,
		action,
		warning: null,
	};
}

function warningFor({ customers, spentUnits }: SegmentTally, all: number): string | null {
	const warnings = [spentUnits < 0 ? PAID_BACK : null, sizeWarning(customers, all)];
	return warnings.filter((warning) => warning !== null).join(' ') || null;
}

function sizeWarning(customers: number, all: number): string | null {
	if (customers > LARGE_SHARE * all && all > 1) {
		return `${Math.round((100 * customers) / all)}% of all customers are in this segment: it tells them too little apart. Try another scoring method or segment map.`;
	}
	if (customers < FEW_CUSTOMERS) {
		return `Only ${customers} ${customers === 1 ? 'customer' : 'customers'}: too few for a campaign of their own. Treat them with a neighbouring segment.`;
	}
	return null;
}

/** The median of values that are counted: the middle one, or the mean of the middle two. */
function medianOf(counts: ReadonlyMap<number, number>, total: number): number {
	const values = [...counts.keys()].sort((a, b) => a - b);
	const at = (rank: number): number => {
		let through = 0;
		return values.find((value) => (through += counts.get(value) as number) > rank) as number;
	};
	return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
