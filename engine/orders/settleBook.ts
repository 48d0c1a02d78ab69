import { calendarDay } from '../dates/calendarDay';
import type { Zone } from '../dates/zone';
import { appendRow } from './door/appendRow';
import { firstRejection, type LineGroup } from './lineGroups';
import type { OrderBook, PendingCredit } from './orderBook';
import { indexOrders, type OrderIndex } from './orderIndex';
import { isSummary, netOf, rejectRow } from './orderTable';
import { addProductLine } from './productLines';
import type { ReadSettings } from './readSettings';
import type { Rejection } from './rejection';
import { settleCopies } from './settleCopies';
import { settleCurrencies, type SettledCurrency } from './settleCurrencies';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';

/**
 * Brings together what was read apart, now that all of it is there: copies of an order become one, lines become orders,
 * refunds and cancellations find theirs, currencies become one, and every order that does not count gets its verdict.
 *
 * @returns the currency of all amounts
 */
export function* settleBook(
	book: OrderBook,
	settings: ReadSettings,
	zone: Zone,
): Sliced<SettledCurrency> {
	yield* settleCopies(book);
	yield* settleLineGroups(book);
	yield* settleChanges(book);
	yield* joinSummariesWithOrders(book);
	yield* judgeRows(book, settings, zone);
	return yield* settleCurrencies(book.table, settings);
}

/** A line group adds what was bought to its order, or is the order itself where its lines carry the amounts. */
function* settleLineGroups(book: OrderBook): Sliced<void> {
	if (book.lineGroups.size === 0) return;
	const orders = yield* indexOrders(book.orderIds, book.table);
	let steps = 0;
	for (const group of book.lineGroups.all()) {
		steps += group.records.length;
		if (steps > STEPS_PER_SLICE) {
			steps = 0;
			yield;
		}
		const row = orders.rowOf(group.platform, group.orderId) ?? rowOfGroup(book, group);
		if (row === undefined) continue;
		const further = group.records.filter((record) => record !== book.table.record[row]);
		if (further.length > 0) {
			book.table.furtherRecords.set(row, [
				...(book.table.furtherRecords.get(row) ?? []),
				...further,
			]);
		}
		for (const product of group.products) addProductLine(book.products, row, product);
	}
}

/** Makes a row of a group of lines that add up to an order; rejects its records where they do not. */
function rowOfGroup(book: OrderBook, group: LineGroup): number | undefined {
	const problem = problemOf(group);
	if (problem !== undefined) {
		for (const record of group.records) book.rejected.set(record, problem);
		return undefined;
	}
	const record = group.records[0] as number;
	const units = group.units as number;
	if (units < 0 && group.boughtUnits === 0) {
		const [, ...further] = group.records;
		book.credits.push({
			record,
			further,
			platform: group.platform,
			orderId: null,
			key: `lines ${group.orderId}`,
			identity: group.identity,
			placedAt: group.placedAt,
			units: -units,
			currency: group.currency,
		});
		return undefined;
	}
	const row = appendRow(
		book.table,
		{ platform: group.platform, record },
		{
			identity: group.identity,
			placedAt: group.placedAt,
			charged: group.boughtUnits,
			currency: group.currency,
			consent: group.consent,
			channel: group.channel,
			country: group.country,
		},
	);
	// What the same order took back line by line is a refund of it, so that the order itself never falls below zero.
	book.table.refunded.set(row, group.boughtUnits - units);
	if (group.discounted) book.table.discountedOrders.set(row, 1);
	book.orderIds.note(row, group.platform, group.orderId);
	return row;
}

function problemOf(group: LineGroup): Rejection | undefined {
	if (group.exclusion !== undefined) return group.exclusion;
	let unreadable: Rejection | undefined;
	for (const rejection of group.unreadable.values()) {
		unreadable = firstRejection(unreadable, rejection);
	}
	if (unreadable !== undefined) {
		return {
			reason: unreadable.reason,
			detail: `Another line of order ${group.orderId.slice(0, 80)} cannot be read, so nobody knows what it comes to. ${unreadable.detail}`,
		};
	}
	const order = group.orderId.slice(0, 80);
	if (group.identity === -1) {
		return {
			reason: 'noCustomer',
			detail: `No row of order ${order} has a customer id, an e-mail address or a phone number.`,
		};
	}
	if (Number.isNaN(group.placedAt)) {
		return { reason: 'noDate', detail: `No row of order ${order} has a date.` };
	}
	if (group.units === undefined) {
		return {
			reason: 'noAmount',
			detail: `This row continues order ${order}, but the row with its total is not in the input.`,
		};
	}
	return undefined;
}

/** The entries with distinct keys; the records of the others are rejected as duplicates. */
function uniqueByKey<Entry extends { platform: string; key: string; record: number }>(
	entries: readonly Entry[],
	book: OrderBook,
): Entry[] {
	const seen = new Set<string>();
	return entries.filter(({ platform, key, record }) => {
		const known = `${platform} ${key}`;
		if (seen.has(known)) {
			book.rejected.set(record, {
				reason: 'duplicate',
				detail: 'The same refund is in the input more than once.',
			});
			return false;
		}
		seen.add(known);
		return true;
	});
}

/** Credit notes, cancellations and refunds that came in records of their own find their orders. */
function* settleChanges(book: OrderBook): Sliced<void> {
	const { credits, cancellations, refunds } = book;
	if (credits.length + cancellations.length + refunds.length === 0) return;
	const orders = yield* indexOrders(book.orderIds, book.table);
	const paidBack = new Map<number, number>();
	for (const credit of uniqueByKey(credits, book)) settleCredit(book, orders, credit, paidBack);
	settleCancellations(book, orders);
	yield* settleRefunds(book, orders, paidBack);
	for (const [row, sum] of paidBack) {
		book.table.refunded.set(row, Math.max(book.table.refunded.get(row), sum));
	}
}

/** @param paidBack what records of their own say was paid back, by the order's row */
function settleCredit(
	book: OrderBook,
	orders: OrderIndex,
	credit: PendingCredit,
	paidBack: Map<number, number>,
): void {
	const { table } = book;
	const { platform, orderId } = credit;
	const row = orderId === null ? undefined : orders.rowOf(platform, orderId);
	if (row !== undefined) {
		paidBack.set(row, (paidBack.get(row) ?? 0) + credit.units);
		noteFurther(book, row, credit.record);
		return;
	}
	const note = appendRow(table, credit, {
		identity: credit.identity,
		placedAt: credit.placedAt,
		charged: -credit.units,
		currency: credit.currency,
	});
	table.orders.set(note, 0);
	if (credit.further.length > 0) table.furtherRecords.set(note, [...credit.further]);
}

function settleCancellations(book: OrderBook, orders: OrderIndex): void {
	for (const { platform, orderId, record, detail } of book.cancellations) {
		const row = orders.rowOf(platform, orderId);
		book.rejected.set(record, { reason: 'cancelled', detail });
		if (row !== undefined) rejectRow(book.table, row, 'cancelled', detail);
	}
}

/**
 * Finds the orders of refunds that were told in records of their own. Shops often tell a refund twice, in the order and
 * beside it: of the two the larger counts, never their sum.
 */
function* settleRefunds(
	book: OrderBook,
	orders: OrderIndex,
	paidBack: Map<number, number>,
): Sliced<void> {
	const { table } = book;
	let steps = 0;
	for (const refund of uniqueByKey(book.refunds, book)) {
		if (++steps % STEPS_PER_SLICE === 0) yield;
		const row = orders.rowOf(refund.platform, refund.orderId);
		if (row === undefined) {
			book.rejected.set(refund.record, {
				reason: 'refunded',
				detail: `This refund belongs to order ${refund.orderId.slice(0, 80)}, which is not in the input.`,
			});
			continue;
		}
		const units = refund.whole ? (table.charged[row] as number) : refund.units;
		paidBack.set(row, (paidBack.get(row) ?? 0) + units);
		noteFurther(book, row, refund.record);
	}
}

function noteFurther({ table }: OrderBook, row: number, record: number): void {
	const further = table.furtherRecords.get(row);
	if (further === undefined) table.furtherRecords.set(row, [record]);
	else further.push(record);
}

/** A stored summary has lost the name of the platform that its customer's id is from; the same id finds it again. */
function* joinSummariesWithOrders({ table, identities }: OrderBook): Sliced<void> {
	if (table.firstPlacedAt.isEmpty) return;
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (isSummary(table, row)) identities.joinAcrossPlatforms(table.identity[row] as number);
	}
}

/** Gives every row that does not count as a purchase its verdict. */
function* judgeRows(
	{ table }: OrderBook,
	{ analysisAt, windowDays, countFreeOrders, revenue }: ReadSettings,
	zone: Zone,
): Sliced<void> {
	const analysisDay = calendarDay(analysisAt, zone);
	const firstDay = windowDays === undefined ? -Infinity : analysisDay - windowDays;
	for (let row = 0; row < table.length; row++) {
		if (row % STEPS_PER_SLICE === 0) yield;
		if (table.verdict[row] !== 0) continue;
		const charged = table.charged[row] as number;
		if (charged > 0 && table.refunded.get(row) >= charged) {
			rejectRow(table, row, 'refunded', 'The whole amount was paid back.');
			continue;
		}
		if (revenue === 'gross') table.refunded.set(row, 0);
		const day = calendarDay(table.placedAt[row] as number, zone);
		if (day > analysisDay) {
			rejectRow(
				table,
				row,
				'afterAnalysisDate',
				'Placed after the analysis date, the day that the scores look back from.',
			);
		} else if (day < firstDay) {
			rejectRow(
				table,
				row,
				'beforeWindow',
				`Placed more than ${windowDays} days before the analysis date, outside the window set in the options.`,
			);
		} else if (!countFreeOrders && table.orders.get(row) === 1 && netOf(table, row) <= 0) {
			rejectRow(
				table,
				row,
				'noAmount',
				'Nothing was paid for this order, so it is no purchase. Turn on "Count Free Orders" to count it.',
			);
		}
	}
}
