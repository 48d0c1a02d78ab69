import type { Platform } from '../platform';
import type { Consent } from '../consent/consent';
import type { ProductLine } from './reading';
import type { Rejection } from './rejection';
import { isUnknownRefund } from './unknownRefund';

/** The rows of one order that is spread over several, brought together. Nothing here depends on the rows' order. */
export interface LineGroup {
	readonly platform: Platform;
	readonly orderId: string;
	/** Numbers of the records, in the order that they were read. */
	readonly records: number[];
	/** Sum of the lines' amounts in units, or undefined where no line has one. */
	units: number | undefined;
	/** Sum of the amounts above zero: what was bought before anything was sent back. */
	boughtUnits: number;
	/** What its rows say was paid back: the sum of its lines, and the most that one row says. */
	refundedUnits: number;
	mostRefundedUnits: number;
	/** Who bought: node of the identities and its text; -1 and '' where no row says. */
	identity: number;
	customer: string;
	placedAt: number;
	currency: string | null;
	consent: Consent;
	channel: string | null;
	country: string | null;
	/** Why the whole order does not count: no line of it stands, or it was not paid. */
	exclusion: Rejection | undefined;
	/** Why some lines do not count, which were cancelled or sent back. */
	takenBack: Rejection | undefined;
	/** Set where a row says that a part was paid back, and not how much. */
	unknownRefund: Rejection | undefined;
	/** Whether a line has a state of its own in which it counts. */
	stands: boolean;
	discounted: boolean;
	readonly products: ProductLine[];
	/** Rows whose amount or date cannot be read: without them nobody knows what the order comes to. */
	readonly unreadable: Map<number, Rejection>;
	/** Rows that were told apart by a key, so that the same row twice is seen. */
	readonly keys: Set<string>;
}

/** One row of an order, tidied. */
export interface TidyLine {
	record: number;
	identity: number;
	customer: string;
	/** ms since 1970, or NaN where the row has no date. */
	placedAt: number;
	/** What the row adds to its order, in units of 1/10,000, or undefined where it has no amount of its own. */
	units: number | undefined;
	/** What the whole order comes to, where the row repeats that. */
	orderUnits: number | undefined;
	/** What was paid back of the line, or of the whole order where rows repeat its total. */
	refundedUnits: number;
	currency: string | null;
	consent: Consent;
	channel: string | null;
	country: string | null;
	exclusion: Rejection | undefined;
	/** Whether the row has a state of its own. */
	saysState: boolean;
	discounted: boolean;
	product: ProductLine;
}

/** Gathers the lines of orders until all are there. */
export interface LineGroups {
	groupOf(platform: Platform, orderId: string): LineGroup;
	all(): IterableIterator<LineGroup>;
	/** Takes a group out. @returns it, or undefined where there is none */
	remove(platform: Platform, orderId: string): LineGroup | undefined;
	readonly size: number;
}

export function createLineGroups(): LineGroups {
	const groups = new Map<string, LineGroup>();
	return {
		groupOf(platform, orderId) {
			const key = `${platform} ${orderId}`;
			let group = groups.get(key);
			if (group === undefined) {
				group = {
					platform,
					orderId,
					records: [],
					units: undefined,
					boughtUnits: 0,
					refundedUnits: 0,
					mostRefundedUnits: 0,
					identity: -1,
					customer: '',
					placedAt: NaN,
					currency: null,
					consent: 'unknown',
					channel: null,
					country: null,
					exclusion: undefined,
					takenBack: undefined,
					unknownRefund: undefined,
					stands: false,
					discounted: false,
					products: [],
					unreadable: new Map(),
					keys: new Set(),
				};
				groups.set(key, group);
			}
			return group;
		},
		all: () => groups.values(),
		remove(platform, orderId) {
			const key = `${platform} ${orderId}`;
			const group = groups.get(key);
			groups.delete(key);
			return group;
		},
		get size() {
			return groups.size;
		},
	};
}

/**
 * Adds a row to its order. The order is placed when its earliest row is; of texts that differ between rows the
 * alphabetically first counts; any row's discount is the order's, and so is a state in which it was not paid. A line that
 * was cancelled or sent back takes back itself alone, unless no other stands (see `exclusionOf`).
 */
export function addLine(group: LineGroup, line: TidyLine): void {
	group.records.push(line.record);
	addState(group, line);
	if (line.units !== undefined) addUnits(group, line.units, line.exclusion?.reason);
	if (line.orderUnits !== undefined) {
		group.units = Math.max(group.units ?? line.orderUnits, line.orderUnits);
		group.boughtUnits = Math.max(0, group.units);
	}
	group.refundedUnits += line.orderUnits === undefined ? line.refundedUnits : 0;
	group.mostRefundedUnits = Math.max(group.mostRefundedUnits, line.refundedUnits);
	if (line.identity !== -1 && (group.identity === -1 || line.customer < group.customer)) {
		group.identity = line.identity;
		group.customer = line.customer;
	}
	if (!Number.isNaN(line.placedAt) && !(group.placedAt <= line.placedAt)) {
		group.placedAt = line.placedAt;
	}
	group.currency = firstText(group.currency, line.currency);
	group.channel = firstText(group.channel, line.channel);
	group.country = firstText(group.country, line.country);
	if (line.consent === 'unsubscribed' || group.consent === 'unknown') group.consent = line.consent;
	group.discounted ||= line.discounted;
	group.products.push(line.product);
}

function addState(group: LineGroup, { exclusion, saysState }: TidyLine): void {
	if (exclusion === undefined) {
		group.stands ||= saysState;
	} else if (isTakenBack(exclusion.reason)) {
		group.takenBack = firstRejection(group.takenBack, exclusion);
	} else if (isUnknownRefund(exclusion)) {
		group.unknownRefund = firstRejection(group.unknownRefund, exclusion);
		group.stands = true;
	} else {
		group.exclusion = firstRejection(group.exclusion, exclusion);
	}
}

function addUnits(
	group: LineGroup,
	units: number,
	excludedAs: Rejection['reason'] | undefined,
): void {
	const counts = !isTakenBack(excludedAs);
	group.units = (group.units ?? 0) + (counts ? units : 0);
	// What was sent back had been bought, what was cancelled had not.
	if (units > 0 && excludedAs !== 'cancelled') group.boughtUnits += units;
}

function isTakenBack(reason: Rejection['reason'] | undefined): boolean {
	return reason === 'cancelled' || reason === 'refunded';
}

/**
 * Why the order of these rows does not count: the state of a row, where that is one of the whole order's or no row says
 * that it stands. Many exports write the state into the first row alone. That a part was paid back needs no amount where
 * a line of its own was taken back.
 */
export function exclusionOf(group: LineGroup): Rejection | undefined {
	const { exclusion, stands, takenBack, unknownRefund } = group;
	if (exclusion !== undefined) return exclusion;
	return stands && takenBack !== undefined ? undefined : (takenBack ?? unknownRefund);
}

/** What was paid back of the order by what its rows say. Rows that repeat the order's refund say it once. */
export function refundedUnitsOf({
	boughtUnits,
	mostRefundedUnits,
	refundedUnits,
	units = 0,
}: LineGroup): number {
	const told =
		refundedUnits > boughtUnits ? mostRefundedUnits : Math.max(refundedUnits, mostRefundedUnits);
	return boughtUnits - units + told;
}

function firstText(a: string | null, b: string | null): string | null {
	if (a === null || b === null) return a ?? b;
	return a < b ? a : b;
}

/** Of two reasons the alphabetically first, whichever row came first. */
export function firstRejection(
	a: Rejection | undefined,
	b: Rejection | undefined,
): Rejection | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return `${a.reason} ${a.detail}` <= `${b.reason} ${b.detail}` ? a : b;
}
