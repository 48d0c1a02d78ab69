import type { Platform } from '../platform';
import type { Consent, ProductLine } from './reading';
import type { Rejection } from './rejection';

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
	/** Who bought: node of the identities and its text; -1 and '' where no row says. */
	identity: number;
	customer: string;
	placedAt: number;
	currency: string | null;
	consent: Consent;
	channel: string | null;
	country: string | null;
	exclusion: Rejection | undefined;
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
	currency: string | null;
	consent: Consent;
	channel: string | null;
	country: string | null;
	exclusion: Rejection | undefined;
	discounted: boolean;
	product: ProductLine;
}

/** Gathers the lines of orders until all are there. */
export interface LineGroups {
	groupOf(platform: Platform, orderId: string): LineGroup;
	all(): IterableIterator<LineGroup>;
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
					identity: -1,
					customer: '',
					placedAt: NaN,
					currency: null,
					consent: 'unknown',
					channel: null,
					country: null,
					exclusion: undefined,
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
		get size() {
			return groups.size;
		},
	};
}

/**
 * Adds a row to its order. The order is placed when its earliest row is; of texts that differ between rows the
 * alphabetically first counts; any row's exclusion or discount is the order's.
 */
export function addLine(group: LineGroup, line: TidyLine): void {
	group.records.push(line.record);
	if (line.units !== undefined) {
		group.units = (group.units ?? 0) + line.units;
		if (line.units > 0) group.boughtUnits += line.units;
	}
	if (line.orderUnits !== undefined) {
		group.units = Math.max(group.units ?? line.orderUnits, line.orderUnits);
		group.boughtUnits = Math.max(0, group.units);
	}
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
	group.exclusion = firstRejection(group.exclusion, line.exclusion);
	group.discounted ||= line.discounted;
	group.products.push(line.product);
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
