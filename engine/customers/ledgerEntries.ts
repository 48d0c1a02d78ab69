import { lastingColumn } from '../memory/lastingColumn';

/**
 * What the rows of an order table are asked for once they are brought together by customer: four numbers a row, side by
 * side. A customer's rows lie anywhere in the table; to look each of a million up there again would take several times as
 * long as to read on here, and to sort four columns apart four times as long as to sort one of fours.
 */
export type LedgerEntries = Float64Array;

const ROW = 0;
const PLACED_AT = 1;
const NET = 2;
const RECORD = 3;
const FIELDS = 4;

export function createEntries(length: number): LedgerEntries {
	return lastingColumn(Float64Array, length * FIELDS);
}

/** @param net in units of 1/10,000, like everything in the table */
export function setEntry(
	entries: LedgerEntries,
	at: number,
	row: number,
	placedAt: number,
	net: number,
	record: number,
): void {
	const base = at * FIELDS;
	entries[base + ROW] = row;
	entries[base + PLACED_AT] = placedAt;
	entries[base + NET] = net;
	entries[base + RECORD] = record;
}

/** Copies the entry at one place to another. */
export function moveEntry(entries: LedgerEntries, from: number, to: number): void {
	for (let field = 0; field < FIELDS; field++) {
		entries[to * FIELDS + field] = entries[from * FIELDS + field] as number;
	}
}

/** The first entries, on the same memory. */
export function firstEntries(entries: LedgerEntries, length: number): LedgerEntries {
	return entries.subarray(0, length * FIELDS);
}

export function entryCount(entries: LedgerEntries): number {
	return entries.length / FIELDS;
}

/** The row in the order table. */
export function rowAt(entries: LedgerEntries, at: number): number {
	return entries[at * FIELDS + ROW] as number;
}

/** When it was placed, ms since 1970. */
export function momentAt(entries: LedgerEntries, at: number): number {
	return entries[at * FIELDS + PLACED_AT] as number;
}

/** What counts of its money, in units of 1/10,000. */
export function netAt(entries: LedgerEntries, at: number): number {
	return entries[at * FIELDS + NET] as number;
}

/** The record that it was read from. */
export function recordAt(entries: LedgerEntries, at: number): number {
	return entries[at * FIELDS + RECORD] as number;
}

/** The rows from one place up to another. */
export function rowsOf(entries: LedgerEntries, from: number, to: number): Uint32Array {
	return Uint32Array.from({ length: to - from }, (_, i) => rowAt(entries, from + i));
}
