import { lastingColumn } from '../memory/lastingColumn';
import { LongMap } from '../memory/longMap';
import { createDictionary, type Dictionary } from './dictionary';
import type { Consent } from '../consent/consent';
import { REJECTION_REASONS, type RejectionReason } from './rejection';
import { createSparseColumn, type SparseColumn } from './sparseColumn';

/** Consent by the number that it is stored as. */
export const CONSENTS: readonly Consent[] = ['unknown', 'subscribed', 'unsubscribed'];

/**
 * All orders of a run, one row each, in columns: a million orders take 30 to 60 MB this way, a third of what as many
 * objects would. Amounts are in units of 1/10,000 of the currency's main unit (see `toUnits`), moments in milliseconds
 * since 1970.
 *
 * A row that must not count keeps its place and has a `verdict`, so that what happened to each record can be told.
 * A customer summary is a row as well: as many orders as `orderCount` says, the last of them at `placedAt`.
 */
export interface OrderTable {
	length: number;
	/** Number of the record that the row was read from. */
	readonly record: Uint32Array;
	/** Identity of who bought (see `Identities`). */
	readonly identity: Uint32Array;
	readonly platform: Uint8Array;
	readonly placedAt: Float64Array;
	readonly charged: Float64Array;
	readonly refunded: SparseColumn;
	/** Tax and shipping within what was charged, where they are not to count as revenue. */
	readonly leftOut: SparseColumn;
	readonly currency: SparseColumn;
	/** Orders in the row: 1, or more in a customer summary. */
	readonly orders: SparseColumn;
	/** Orders with a discount. */
	readonly discountedOrders: SparseColumn;
	readonly consent: SparseColumn;
	readonly channel: SparseColumn;
	readonly country: SparseColumn;
	/** 0 where the row counts, else 1 + the index of its reason. */
	readonly verdict: Uint8Array;
	readonly updatedAt: SparseColumn;
	readonly precedence: SparseColumn;
	/** Moment of the first order, for the rows that are summaries. */
	readonly firstPlacedAt: SparseColumn;
	/** Channels beside the row's own, for summaries of customers who bought in several. */
	readonly furtherChannels: Map<number, readonly number[]>;
	/** The sentence that goes with a verdict. */
	readonly details: LongMap<string>;
	/** Records beside the row's own that belong to it: lines, refunds. */
	readonly furtherRecords: Map<number, number[]>;
	/** Whether any record of the run says something about discounts. */
	discountsKnown: boolean;
	readonly currencies: Dictionary;
	readonly channels: Dictionary;
	readonly countries: Dictionary;
}

/** As many codes as two bytes hold. There are 17,576 possible currencies; what comes after 65,535 countries is no country. */
const MOST_CODES = 65_535;

/** What a dictionary calls its first text: of the currency, that of nearly all rows. */
export const FIRST_CODE = 1;

/** @param capacity the most rows that there can be: one for each record */
export function createOrderTable(capacity: number): OrderTable {
	return {
		length: 0,
		record: lastingColumn(Uint32Array, capacity),
		identity: lastingColumn(Uint32Array, capacity),
		platform: lastingColumn(Uint8Array, capacity),
		placedAt: lastingColumn(Float64Array, capacity),
		charged: lastingColumn(Float64Array, capacity),
		refunded: createSparseColumn(Float64Array, capacity),
		leftOut: createSparseColumn(Float64Array, capacity),
		currency: createSparseColumn(Uint16Array, capacity, FIRST_CODE),
		orders: createSparseColumn(Uint32Array, capacity, 1),
		discountedOrders: createSparseColumn(Uint32Array, capacity),
		consent: createSparseColumn(Uint8Array, capacity),
		channel: createSparseColumn(Uint16Array, capacity),
		country: createSparseColumn(Uint16Array, capacity),
		verdict: lastingColumn(Uint8Array, capacity),
		updatedAt: createSparseColumn(Float64Array, capacity),
		precedence: createSparseColumn(Uint8Array, capacity),
		firstPlacedAt: createSparseColumn(Float64Array, capacity, NaN),
		furtherChannels: new Map(),
		details: new LongMap(),
		furtherRecords: new Map(),
		discountsKnown: false,
		currencies: createDictionary(MOST_CODES),
		channels: createDictionary(MOST_CODES),
		countries: createDictionary(MOST_CODES),
	};
}

/** Whether a row is a customer who came in added up already. */
export function isSummary(table: OrderTable, row: number): boolean {
	return !table.firstPlacedAt.isEmpty && !Number.isNaN(table.firstPlacedAt.get(row));
}

/** Takes a row out of the count, with the reason. A later reason replaces an earlier one. */
export function rejectRow(
	table: OrderTable,
	row: number,
	reason: RejectionReason,
	detail: string,
): void {
	table.verdict[row] = 1 + REJECTION_REASONS.indexOf(reason);
	table.details.set(row, detail);
}

/** Why a row does not count, or undefined where it does. */
export function verdictOf(table: OrderTable, row: number): RejectionReason | undefined {
	const verdict = table.verdict[row] as number;
	return verdict === 0 ? undefined : REJECTION_REASONS[verdict - 1];
}

/** What counts of a row's money, in units: what was charged less what was paid back and what is to be left out. */
export function netOf(table: OrderTable, row: number): number {
	return (table.charged[row] as number) - table.refunded.get(row) - table.leftOut.get(row);
}
