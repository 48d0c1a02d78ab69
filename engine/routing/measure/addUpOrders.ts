import { fromUnits } from '../../money/amountUnits';
import { isSummary, netOf, type OrderTable } from '../../orders/orderTable';
import type { Identities } from '../../identity/identities';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { ALL_SEGMENTS } from '../allSegments';
import type { Exposure, Exposures } from './exposures';
import { emptyTally, type Tally } from './tally';

const DAY = 86_400_000;

/** The tallies of an experiment: by segment, and in it by group. */
export type ExperimentTallies = Map<string, Map<string, Tally>>;

export interface AddedUp {
	/** By experiment. */
	readonly tallies: ReadonlyMap<string, ExperimentTallies>;
	/** When the last of the customers' days is over, ms since 1970; −Infinity where nobody is watched any more. */
	readonly watchedUntil: number;
	/** Whether the orders go back far enough to say what the customers did before. */
	readonly beforeKnown: boolean;
	/** Records that are sums of a customer's orders, which cannot be told apart by date. */
	readonly summaries: number;
}

interface Bought {
	/** In units of 1/10,000, so that the sum is the same in any order. */
	units: number;
	orders: number;
	discounted: number;
	unitsBefore: number;
	ordersBefore: number;
}

/** Adds up what each customer bought in the days after they were routed, and in as many days before. */
export function* addUpOrders(
	{ all, byPerson }: Exposures,
	table: OrderTable,
	identities: Identities,
	windowDays: number,
	now: number,
): Sliced<AddedUp> {
	const window = windowDays * DAY;
	const bought = new Map<Exposure, Bought>();
	let earliest = Infinity;
	let summaries = 0;
	for (let row = 0; row < table.length; row++) {
		if (row % (STEPS_PER_SLICE / 4) === 0) yield;
		if (table.verdict[row] !== 0) continue;
		if (isSummary(table, row)) {
			summaries++;
			continue;
		}
		const at = table.placedAt[row] as number;
		if (at < earliest) earliest = at;
		const exposures = byPerson.get(identities.personOf(table.identity[row] as number)) ?? [];
		for (const exposure of exposures) {
			const since = at - exposure.from;
			if (since > window || since < -window) continue;
			addOrder(boughtBy(bought, exposure), table, row, since >= 0);
		}
	}
	const tallies = new Map<string, ExperimentTallies>();
	let watchedUntil = -Infinity;
	let firstFrom = Infinity;
	for (let at = 0; at < all.length; at++) {
		if (at % (STEPS_PER_SLICE / 4) === 0) yield;
		const exposure = all[at] as Exposure;
		const isOver = exposure.from + window <= now;
		if (!isOver) watchedUntil = Math.max(watchedUntil, exposure.from + window);
		firstFrom = Math.min(firstFrom, exposure.from);
		for (const segment of [ALL_SEGMENTS, exposure.segment]) {
			const tally = tallyOf(tallies, exposure.experiment, segment, exposure.group);
			if (isOver) addCustomer(tally, bought.get(exposure));
			else tally.watched++;
			// An output called as all of them would count everybody twice.
			if (exposure.segment === ALL_SEGMENTS) break;
		}
	}
	return { tallies, watchedUntil, beforeKnown: earliest <= firstFrom - window, summaries };
}

function boughtBy(bought: Map<Exposure, Bought>, exposure: Exposure): Bought {
	let own = bought.get(exposure);
	if (own === undefined) {
		own = { units: 0, orders: 0, discounted: 0, unitsBefore: 0, ordersBefore: 0 };
		bought.set(exposure, own);
	}
	return own;
}

function addOrder(own: Bought, table: OrderTable, row: number, isAfter: boolean): void {
	const orders = table.orders.get(row);
	if (isAfter) {
		own.units += netOf(table, row);
		own.orders += orders;
		own.discounted += table.discountedOrders.get(row);
	} else {
		own.unitsBefore += netOf(table, row);
		own.ordersBefore += orders;
	}
}

function tallyOf(
	tallies: Map<string, ExperimentTallies>,
	experiment: string,
	segment: string,
	group: string,
): Tally {
	let ofExperiment = tallies.get(experiment);
	if (ofExperiment === undefined) tallies.set(experiment, (ofExperiment = new Map()));
	let ofSegment = ofExperiment.get(segment);
	if (ofSegment === undefined) ofExperiment.set(segment, (ofSegment = new Map()));
	let tally = ofSegment.get(group);
	if (tally === undefined) ofSegment.set(group, (tally = emptyTally()));
	return tally;
}

function addCustomer(tally: Tally, own: Bought | undefined): void {
	tally.customers++;
	if (own === undefined) return;
	const revenue = fromUnits(own.units);
	tally.buyers += own.orders > 0 ? 1 : 0;
	tally.orders += own.orders;
	tally.discountedOrders += own.discounted;
	tally.revenue += revenue;
	tally.revenueSquares += revenue * revenue;
	tally.buyersBefore += own.ordersBefore > 0 ? 1 : 0;
	tally.buyersBoth += own.orders > 0 && own.ordersBefore > 0 ? 1 : 0;
	tally.revenueBefore += fromUnits(own.unitsBefore);
}
