import { holmAdjust } from '../../statistics/holmAdjust';
import { pairedDifferenceInterval } from '../../statistics/pairedDifferenceInterval';
import { CONTROL } from '../experiments/experiment';
import { ALL_SEGMENTS } from '../allSegments';
import type { AddedUp, ExperimentTallies } from './addUpOrders';
import { compareGroups, type Comparison } from './compareGroups';
import type { MeasuredGroup } from './measuredGroup';
import { CONFIDENCE_Z } from './measureSettings';
import { emptyTally, type Tally } from './tally';
import { verdictOf } from './verdictOf';

/** Digits that are given of shares and p-values. */
const DIGITS = 6;

/** A group beside the one that it is compared with. */
interface Pair {
	segment: string;
	name: string;
	group: Tally;
	control: Tally;
	comparison: Comparison | undefined;
}

/**
 * The rows of the result: for each experiment all customers first, then each segment in the order of the alphabet, in
 * each the control group first.
 *
 * @param decimals of the currency
 */
export function measureGroups(
	addedUp: AddedUp,
	currency: string | null,
	decimals: number,
): MeasuredGroup[] {
	return [...addedUp.tallies]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([experiment, tallies]) => {
			const shown = { experiment: experiment === '' ? null : experiment, currency, decimals };
			return measureExperiment(tallies, addedUp, shown);
		});
}

interface Shown {
	experiment: string | null;
	currency: string | null;
	decimals: number;
}

function measureExperiment(
	tallies: ExperimentTallies,
	addedUp: AddedUp,
	shown: Shown,
): MeasuredGroup[] {
	const ofAll = tallies.get(ALL_SEGMENTS) ?? new Map<string, Tally>();
	const than = referenceOf([...ofAll.keys()]);
	const total = [...ofAll.values()].reduce((sum, { customers }) => sum + customers, 0);
	const segments = [...tallies.keys()].filter((name) => name !== ALL_SEGMENTS).sort();
	const pairs = shown.experiment === null ? [] : pairsOf(tallies, than);
	const adjusted = adjust(pairs);
	return [ALL_SEGMENTS, ...segments].flatMap((segment) => {
		const groups = tallies.get(segment) ?? new Map<string, Tally>();
		return [...groups.keys()].sort(controlFirst(than)).map((name) => {
			const row = describeGroup(segment, name, groups.get(name) as Tally, total, addedUp, shown);
			const pair = pairs.find((other) => other.segment === segment && other.name === name);
			if (pair === undefined) return row;
			const { pValue, comparisons } = adjusted.get(pair) ?? { pValue: null, comparisons: 1 };
			const judgement = verdictOf({
				...pair,
				than,
				pValue,
				comparisons,
				watchedUntil: addedUp.watchedUntil,
			});
			return {
				...row,
				comparedWith: than,
				...describeComparison(pair.comparison, shown.decimals),
				pValueAdjusted: pValue === null ? null : roundTo(pValue, DIGITS),
				...judgement,
			};
		});
	});
}

/** Without a control group the first variant stands in for it. */
function referenceOf(groups: readonly string[]): string {
	return groups.includes(CONTROL) ? CONTROL : ([...groups].sort()[0] ?? CONTROL);
}

function controlFirst(control: string) {
	return (a: string, b: string) => {
		if (a === control || b === control) return a === control ? -1 : 1;
		return a < b ? -1 : 1;
	};
}

function pairsOf(tallies: ExperimentTallies, than: string): Pair[] {
	return [...tallies].flatMap(([segment, groups]) => {
		const control = groups.get(than) ?? emptyTally();
		return [...groups]
			.filter(([name]) => name !== than)
			.map(([name, group]): Pair => {
				const isEmpty = group.customers === 0 || control.customers === 0;
				const comparison = isEmpty ? undefined : compareGroups(group, control);
				return { segment, name, group, control, comparison };
			});
	});
}

/** All customers together are one question; which of the segments differ is another, asked once for each. */
function adjust(pairs: readonly Pair[]): Map<Pair, { pValue: number; comparisons: number }> {
	const adjusted = new Map<Pair, { pValue: number; comparisons: number }>();
	for (const isAll of [true, false]) {
		const family = pairs.filter(
			({ segment, comparison }) =>
				(segment === ALL_SEGMENTS) === isAll && typeof comparison?.pValue === 'number',
		);
		const pValues = holmAdjust(family.map(({ comparison }) => comparison?.pValue as number));
		family.forEach((pair, at) => {
			adjusted.set(pair, { pValue: pValues[at] as number, comparisons: family.length });
		});
	}
	return adjusted;
}

function describeGroup(
	segment: string,
	group: string,
	tally: Tally,
	total: number,
	{ beforeKnown }: AddedUp,
	{ experiment, currency, decimals }: Shown,
): MeasuredGroup {
	const { customers, buyers, orders, revenue } = tally;
	const perCustomer = (sum: number) => (customers === 0 ? null : sum / customers);
	const money = (amount: number | null) => (amount === null ? null : roundTo(amount, decimals));
	const share = (value: number | null) => (value === null ? null : roundTo(value, DIGITS));
	return {
		experiment,
		segment,
		group,
		customers,
		customersWatched: tally.watched,
		share: total === 0 ? 0 : roundTo(customers / total, DIGITS),
		buyers,
		conversion: share(perCustomer(buyers)),
		conversionBefore: beforeKnown ? share(perCustomer(tally.buyersBefore)) : null,
		...describeChange(tally, beforeKnown),
		orders,
		discountShare: orders === 0 ? null : roundTo(tally.discountedOrders / orders, DIGITS),
		revenue: roundTo(revenue, decimals),
		revenuePerCustomer: money(perCustomer(revenue)),
		revenuePerCustomerBefore: beforeKnown ? money(perCustomer(tally.revenueBefore)) : null,
		averageOrderValue: orders === 0 ? null : roundTo(revenue / orders, decimals),
		currency,
		comparedWith: null,
		...describeComparison(undefined, decimals),
		pValueAdjusted: null,
		verdict: null,
		advice: null,
	};
}

/** How the conversion of a group's customers changed from the days before they were routed to those after. */
function describeChange({ customers, buyers, buyersBefore, buyersBoth }: Tally, isKnown: boolean) {
	if (!isKnown || customers === 0) {
		return { conversionChange: null, conversionChangeLow: null, conversionChangeHigh: null };
	}
	const { low, high } = pairedDifferenceInterval(
		{ onlyBefore: buyersBefore - buyersBoth, onlyAfter: buyers - buyersBoth, pairs: customers },
		CONFIDENCE_Z,
	);
	return {
		conversionChange: roundTo((buyers - buyersBefore) / customers, DIGITS),
		conversionChangeLow: roundTo(low, DIGITS),
		conversionChangeHigh: roundTo(high, DIGITS),
	};
}

function describeComparison(comparison: Comparison | undefined, decimals: number) {
	const digits = (value: number | null | undefined) =>
		value === undefined || value === null || !Number.isFinite(value)
			? null
			: roundTo(value, DIGITS);
	const money = (value: number | undefined) =>
		value === undefined ? null : roundTo(value, decimals);
	const revenue = comparison?.revenue ?? undefined;
	return {
		conversionDifference: digits(comparison?.difference),
		conversionDifferenceLow: digits(comparison?.interval.low),
		conversionDifferenceHigh: digits(comparison?.interval.high),
		lift: digits(comparison?.lift),
		liftLow: digits(comparison?.liftInterval?.low),
		liftHigh: digits(comparison?.liftInterval?.high),
		pValue: digits(comparison?.pValue),
		revenueDifference: money(revenue?.difference),
		revenueDifferenceLow: money(revenue?.low),
		revenueDifferenceHigh: money(revenue?.high),
		revenuePValue: digits(revenue?.pValue),
		customersNeeded: comparison?.neededPerGroup ?? null,
	};
}

function roundTo(value: number, digits: number): number {
	const factor = 10 ** digits;
	return Math.round(value * factor) / factor;
}
