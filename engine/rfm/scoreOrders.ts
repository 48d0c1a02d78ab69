import { buildLedger, type CustomerLedger } from '../customers/customerLedger';
import { findFavourites } from '../customers/favourites';
import { latestConsents } from '../customers/latestConsents';
import { profileOf } from '../customers/customerProfile';
import { createPurchaseDayReader } from '../customers/purchaseDays';
import { createHistoryWriter } from '../customers/purchaseHistory';
import { storedPurchases } from '../customers/storedPurchases';
import { calendarDay } from '../dates/calendarDay';
import { createIsoDays } from '../dates/isoDays';
import { createIsoMoments } from '../dates/isoMoments';
import { decimalsOf } from '../money/minorUnits';
import { fromUnits, toUnits } from '../money/amountUnits';
import type { Item } from '../item';
import { readOrders, type ReadOrders } from '../orders/readOrders';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { customerOf, type ScoredShop } from './customerOf';
import type { CustomerResult } from './customerResult';
import { movementOf } from './movement';
import type { PreviousCustomer, PreviousScores } from './previousScores';
import { createReasons } from './reason';
import type { RfmSettings } from './rfmSettings';
import { chooseCutPoints, type ChosenCutPoints } from './scoring/chooseCutPoints';
import type { MeasureColumns } from './scoring/measure';
import { createScoreCells } from './scoring/scoreCells';
import { scoreColumns } from './scoring/scoreColumns';
import {
	addToTally,
	summariseSegments,
	type SegmentSummary,
	type SegmentTally,
} from './segmentSummary';
import { sortBestFirst } from './sortBestFirst';
import { chooseSegmentMap } from './segments/chooseSegmentMap';
import type { SegmentMap } from './segments/segmentMap';

/** Everything that a run gives, with what was written of each customer. */
export interface RfmRun<Written = unknown> {
	readonly orders: ReadOrders;
	readonly ledger: CustomerLedger;
	readonly chosen: ChosenCutPoints;
	/** Best first (see `bestFirst`). */
	readonly customers: readonly Written[];
	/** Who was scored before and is not among the customers now. */
	readonly left: readonly PreviousCustomer[];
	readonly segments: readonly SegmentSummary[];
}

/**
 * Writes what comes out for a customer. Called once for each, as they lie in memory: what their orders say is at hand
 * then, and would have to be fetched again later.
 *
 * @param customer index into the ledger, by which the customer's orders are found
 * @param previous the earlier result that this one was compared with
 */
export type WriteCustomer<Written> = (
	result: CustomerResult,
	behind: Pick<RfmRun, 'orders' | 'ledger'>,
	customer: number,
	previous: PreviousCustomer | undefined,
) => Written;

/**
 * Scores customers by recency, frequency and monetary value, from their orders.
 *
 * @param previous earlier results to compare with, or undefined where there are none
 * @throws InputError where only the operator can decide how the input is meant
 */
export function* scoreOrders<Written>(
	items: readonly Item[],
	previous: PreviousScores | undefined,
	settings: RfmSettings,
	write: WriteCustomer<Written>,
): Sliced<RfmRun<Written>> {
	const orders = yield* readOrders(items, settings.read);
	const { book, zone } = orders;
	const { countFreeOrders } = settings.read;
	const ledger = yield* buildLedger(book.table, book.identities, {
		zone,
		countFreeOrders,
		minimumSpend: unitsOf(settings.minimumSpend),
	});
	const columns = yield* measureCustomers(ledger, orders, settings);
	const chosen = yield* chooseCutPoints(columns, settings.scoring);
	const scores = yield* scoreColumns(columns, chosen);
	const map = chooseSegmentMap(settings.segmentMap, settings.segmentRules, chosen.scale);
	const isoDay = createIsoDays();
	const shop: ScoredShop = {
		orders,
		ledger,
		columns,
		chosen,
		scores,
		map,
		settings,
		cellOf: createScoreCells(chosen.scale, settings.weights),
		reasonFor: createReasons(chosen.percentiles),
		purchases: settings.scoresOnly
			? undefined
			: createPurchaseDayReader(ledger, book.table, {
					countFreeOrders,
					purchasesOfSummary: storedPurchases(orders.found),
				}),
		writeHistory: createHistoryWriter(isoDay, decimalsOf(orders.currencies.currency)),
		isoMoment: createIsoMoments(isoDay),
	};
	const { customers, tallies } = yield* describeCustomers(shop, previous, write);
	return {
		orders,
		ledger,
		chosen,
		customers,
		// A shop whose orders could not be read has not lost all of its customers.
		left: customers.length === 0 ? [] : (previous?.rest() ?? []),
		segments:
			customers.length === 0
				? []
				: summariseSegments(map.segments, tallies, decimalsOf(orders.currencies.currency)),
	};
}

/** More than can be counted is more than anybody has spent. */
function unitsOf(amount: number | undefined): number | undefined {
	if (amount === undefined) return undefined;
	const units = toUnits(amount);
	return Number.isNaN(units) ? Infinity : units;
}

function* measureCustomers(
	ledger: CustomerLedger,
	{ zone }: ReadOrders,
	{ read }: RfmSettings,
): Sliced<MeasureColumns> {
	const analysisDay = calendarDay(read.analysisAt, zone);
	const recency = new Float64Array(ledger.length);
	const monetary = new Float64Array(ledger.length);
	for (let customer = 0; customer < ledger.length; customer++) {
		recency[customer] = calendarDay(ledger.lastAt[customer] as number, zone) - analysisDay;
		monetary[customer] = fromUnits(ledger.spent[customer] as number);
		if (customer % STEPS_PER_SLICE === 0) yield;
	}
	return { recency, frequency: ledger.orders, monetary };
}

function* describeCustomers<Written>(
	shop: ScoredShop,
	previous: PreviousScores | undefined,
	write: WriteCustomer<Written>,
): Sliced<{ customers: Written[]; tallies: Map<string, SegmentTally> }> {
	const { ledger, map } = shop;
	const { book } = shop.orders;
	const favourites = yield* findFavourites(book.products, ledger, book.table.length);
	const consents = yield* latestConsents(book.table, book.identities);
	const tallies = new Map<string, SegmentTally>();
	const results = new Array<CustomerResult>(ledger.length);
	const written = new Array<Written>(ledger.length);
	for (let customer = 0; customer < ledger.length; customer++) {
		// A customer costs a few microseconds here, many times a step elsewhere.
		if (customer % (STEPS_PER_SLICE / 8) === 0) yield;
		const profile = profileOf(customer, ledger, book.table, book.identities, consents);
		const result = customerOf(shop, customer, profile);
		result.topProduct = favourites?.product(customer) ?? null;
		result.topCategory = favourites?.category(customer) ?? null;
		const before = compareWithPrevious(result, previous, map);
		addToTally(tallies, result, ledger.spent[customer] as number);
		results[customer] = result;
		written[customer] = write(result, shop, customer, before);
	}
	const order = yield* sortBestFirst(results, ledger);
	const customers = new Array<Written>(order.length);
	for (let place = 0; place < order.length; place++) {
		customers[place] = written[order[place] as number] as Written;
	}
	return { customers, tallies };
}

function compareWithPrevious(
	result: CustomerResult,
	previous: PreviousScores | undefined,
	map: SegmentMap,
): PreviousCustomer | undefined {
	if (previous === undefined) return undefined;
	const before = previous.take(result.customerId, result.email);
	const present = { segment: result.segment as string, rfmScore: result.rfmScore as number };
	result.previousSegment = before?.segment ?? null;
	result.segmentChanged = before?.segment !== present.segment;
	result.movement = movementOf(before, present, map);
	return before;
}
