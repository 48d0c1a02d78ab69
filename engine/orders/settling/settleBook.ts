import { calendarDay } from '../../dates/calendarDay';
import type { Zone } from '../../dates/zone';
import { appendRow, describeRow } from '../door/appendRow';
import { exclusionOf, firstRejection, refundedUnitsOf, type LineGroup } from '../lineGroups';
import type { OrderBook } from '../orderBook';
import { indexOrders } from '../orderIndex';
import { isSummary, netOf, rejectRow } from '../orderTable';
import { addProductLine } from '../productLines';
import type { ReadSettings } from '../readSettings';
import type { Rejection } from '../rejection';
import { settleAliases } from './settleAliases';
import { settleChanges } from './settleChanges';
import { settleCopies } from './settleCopies';
import { settleCurrencies, type SettledCurrency } from './settleCurrencies';
import { settleParts } from './settleParts';
import { settleRepeats } from './settleRepeats';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

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
	yield* book.identities.joinNames();
	yield* settleParts(book);
	yield* settleAliases(book);
	yield* settleCopies(book);
	yield* settleLineGroups(book);
	yield* settleChanges(book);
	yield* settleRepeats(book);
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
		const orderId = book.aliases.orderIdOf(group.platform, group.orderId);
		const row = orders.rowOf(group.platform, orderId) ?? rowOfGroup(book, group);
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
	const { platform, identity, placedAt, boughtUnits } = group;
	const row = appendRow(book.table, platform, record, identity, placedAt, boughtUnits);
	describeRow(book.table, row, group.currency, group);
	// What the same order took back line by line is a refund of it, so that the order itself never falls below zero.
	book.table.refunded.set(row, refundedUnitsOf(group));
	if (group.discounted) book.table.discountedOrders.set(row, 1);
	book.orderIds.note(row, group.platform, group.orderId);
	return row;
}

function problemOf(group: LineGroup): Rejection | undefined {
	const exclusion = exclusionOf(group);
	if (exclusion !== undefined) return exclusion;
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
