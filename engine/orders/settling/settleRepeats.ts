import { millisecondsInDay } from 'date-fns/constants';
import sortedIndex from 'lodash/sortedIndex';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { OrderBook } from '../orderBook';
import { rejectRow, verdictOf, type OrderTable } from '../orderTable';

/**
 * How long before an invoice is settled its payment can have been begun: the slowest debits take two weeks, and a card
 * that failed is tried again for up to a month.
 */
const DAYS_BEFORE = 35;
/** The two are noted seconds apart, by clocks that may differ. */
const DAYS_AFTER = 1;

/**
 * Takes out what may be the same money as a payment that was read as well: a record that does not say which payment
 * settled it, of a customer who paid at about that time. To count both could count the money twice; without such a
 * payment in the input, the record is all that tells of it, and counts.
 */
export function* settleRepeats(book: OrderBook): Sliced<void> {
	const { table, mayRepeat } = book;
	if (mayRepeat.size === 0) return;
	const moments = yield* momentsOfPayments(book);
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const detail = mayRepeat.get(table.record[row] as number);
		if (detail === undefined) continue;
		const settledAt = table.placedAt[row] as number;
		const ofPayer = moments.get(payerOf(book, row)) ?? [];
		const next = ofPayer[sortedIndex(ofPayer, settledAt - DAYS_BEFORE * millisecondsInDay)];
		if (next === undefined || next > settledAt + DAYS_AFTER * millisecondsInDay) continue;
		rejectRow(table, row, 'duplicate', detail);
	}
}

/** When those customers paid whose records may be repetitions, in order of time. */
function* momentsOfPayments(book: OrderBook): Sliced<ReadonlyMap<string, number[]>> {
	const { table, mayRepeat } = book;
	const moments = new Map<string, number[]>();
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (mayRepeat.has(table.record[row] as number)) moments.set(payerOf(book, row), []);
	}
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (mayRepeat.has(table.record[row] as number) || !wasPaid(table, row)) continue;
		moments.get(payerOf(book, row))?.push(table.placedAt[row] as number);
	}
	for (const ofPayer of moments.values()) ofPayer.sort((a, b) => a - b);
	return moments;
}

/** Money that was paid back had been paid all the same. */
function wasPaid(table: OrderTable, row: number): boolean {
	const verdict = verdictOf(table, row);
	return verdict === undefined || verdict === 'refunded';
}

function payerOf({ table, identities }: OrderBook, row: number): string {
	return `${table.platform[row]} ${identities.personOf(table.identity[row] as number)}`;
}
