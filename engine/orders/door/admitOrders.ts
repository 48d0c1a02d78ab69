import { rejectRow } from '../orderTable';
import { addProductLine } from '../productLines';
import type { OrderReading } from '../reading';
import type { Rejection } from '../rejection';
import { tidyCustomerId, tidyId } from '../../identity/contact';
import { appendRow, describeRow } from './appendRow';
import { isBlank } from '../../json';
import type { DoorContext } from './doorContext';
import { noCustomer, noteCustomer } from './noteCustomer';
import type { Origin } from './origin';
import { emptyBatch, type OrderBatch } from './orderBatch';

/** Takes in the orders of a batch, and empties it. */
export function admitOrders(context: DoorContext): void {
	const { orders } = context;
	if (orders.size === 0) return;
	fetchTexts(orders);
	enterExcluded(context, orders);
	readMoments(context, orders);
	readMoney(context, orders);
	noteCustomers(context, orders);
	for (let i = 0; i < orders.size; i++) {
		if (orders.isSettled[i] === 0) enterOrder(context, orders, i);
	}
	emptyBatch(orders);
}

/**
 * Looks at every text that the steps look into, so that the processor has fetched them when they do. What comes of it is
 * kept, or the runtime would leave the looking out.
 */
function fetchTexts(orders: OrderBatch): void {
	let length = 0;
	for (let i = 0; i < orders.size; i++) {
		const { customerId, email, total, placedAt, orderId } = orders.readings[i] as OrderReading;
		length +=
			lengthOf(customerId) +
			lengthOf(email) +
			lengthOf(total) +
			lengthOf(placedAt) +
			lengthOf(orderId);
	}
	orders.textLength = length;
}

function lengthOf(value: unknown): number {
	return typeof value === 'string' ? value.length : 0;
}

function enterExcluded(context: DoorContext, orders: OrderBatch): void {
	for (let i = 0; i < orders.size; i++) {
		const { exclusion } = orders.readings[i] as OrderReading;
		orders.isSettled[i] = exclusion === undefined ? 0 : 1;
		if (exclusion !== undefined) admitExcluded(context, orders, i, exclusion);
	}
}

function readMoments(context: DoorContext, orders: OrderBatch): void {
	const { moments } = context;
	for (let i = 0; i < orders.size; i++) {
		const { placedAt, dateStyle } = orders.readings[i] as OrderReading;
		const { formats } = orders.origins[i] as Origin;
		const instant = moments.instantOf(placedAt, dateStyle, formats);
		orders.placedAt[i] = instant;
		if (!Number.isFinite(instant)) {
			rejectOrder(context, orders, i, moments.problemOf(placedAt, instant));
		}
	}
}

function readMoney(context: DoorContext, orders: OrderBatch): void {
	const { money, settings } = context;
	for (let i = 0; i < orders.size; i++) {
		const reading = orders.readings[i] as OrderReading;
		const origin = orders.origins[i] as Origin;
		const currency = money.currencyOf(reading.currency, reading.total);
		orders.currencies[i] = currency;
		const charged = money.unitsOf(reading.total, reading.unit, currency, origin);
		orders.charged[i] = charged;
		if (!Number.isFinite(charged)) {
			rejectOrder(context, orders, i, money.problemOf(reading.total, charged));
			continue;
		}
		orders.refunded[i] = readDeduction(context, orders, i, reading.refunded);
		orders.leftOut[i] =
			(settings.excludeTax ? readDeduction(context, orders, i, reading.tax) : 0) +
			(settings.excludeShipping ? readDeduction(context, orders, i, reading.shipping) : 0);
	}
}

/**
 * An amount that lowers the order's total, whatever its sign. Where it is unreadable, nobody knows what the order came
 * to, and it is rejected.
 */
function readDeduction(
	context: DoorContext,
	orders: OrderBatch,
	i: number,
	value: unknown,
): number {
	if (isBlank(value)) return 0;
	const { money } = context;
	const { unit } = orders.readings[i] as OrderReading;
	const currency = orders.currencies[i] as string | null;
	const units = money.unitsOf(value, unit, currency, orders.origins[i] as Origin);
	if (!Number.isFinite(units)) rejectOrder(context, orders, i, money.problemOf(value, units));
	return Math.abs(units);
}

function noteCustomers(context: DoorContext, orders: OrderBatch): void {
	const { identities } = context.book;
	const { size, readings, origins, nodes, isSettled, placedAt, hasKnownEmail } = orders;
	const ids = new Array<string | null>(size);
	const emails = new Array<string | null>(size);
	for (let i = 0; i < size; i++) {
		const { customerId, email } = readings[i] as OrderReading;
		ids[i] = isSettled[i] === 0 ? tidyCustomerId(customerId) : null;
		emails[i] = typeof email === 'string' ? email : null;
	}
	identities.noteAll(
		{ ids, emails, moments: placedAt, platformOf: (i) => (origins[i] as Origin).platform },
		nodes,
		hasKnownEmail,
	);
	for (let i = 0; i < size; i++) {
		if (isSettled[i] !== 0) continue;
		const reading = readings[i] as OrderReading;
		// Nearly every order has the e-mail that its customer is known by already; then there is nothing left to tidy.
		if (nodes[i] !== -1 && isBlank(reading.phone)) {
			if (hasKnownEmail[i] === 1 || isBlank(reading.email)) continue;
		}
		const { platform } = origins[i] as Origin;
		nodes[i] = noteCustomer(context, reading, platform, placedAt[i] as number);
		if (nodes[i] === -1) rejectOrder(context, orders, i, noCustomer(reading));
	}
}

function enterOrder(context: DoorContext, orders: OrderBatch, i: number): void {
	const { book } = context;
	const { table } = book;
	const reading = orders.readings[i] as OrderReading;
	const { platform } = orders.origins[i] as Origin;
	const record = orders.records[i] as number;
	const orderId = tidyId(reading.orderId);
	const identity = orders.nodes[i] as number;
	const placedAt = orders.placedAt[i] as number;
	const charged = orders.charged[i] as number;
	const currency = orders.currencies[i] as string | null;
	if (charged < 0) {
		book.credits.push({
			record,
			further: [],
			platform,
			orderId,
			key: `${orderId ?? record} ${placedAt} ${charged}`,
			identity,
			placedAt,
			units: -charged,
			currency,
		});
		return;
	}
	const row = appendRow(table, platform, record, identity, placedAt, charged);
	describeRow(table, row, currency, reading);
	if (reading.discounted !== undefined) table.discountsKnown = true;
	if (reading.discounted === true) table.discountedOrders.set(row, 1);
	table.refunded.set(row, orders.refunded[i] as number);
	table.leftOut.set(row, orders.leftOut[i] as number);
	if (reading.lines !== undefined) {
		for (const line of reading.lines) addProductLine(book.products, row, line);
	}
	if (orderId !== null) noteCopy(context, row, orders, i, orderId);
}

/** Rejects an order's record, unless something else has become of it already. */
function rejectOrder(
	{ book }: DoorContext,
	orders: OrderBatch,
	i: number,
	rejection: Rejection,
): void {
	if (orders.isSettled[i] !== 0) return;
	orders.isSettled[i] = 1;
	book.rejected.set(orders.records[i] as number, rejection);
}

/**
 * An order that its platform says does not count. It is kept as a row all the same, since an earlier copy of it (paid,
 * before it was cancelled) may be in the input too.
 */
function admitExcluded(
	context: DoorContext,
	orders: OrderBatch,
	i: number,
	exclusion: Rejection,
): void {
	const { book } = context;
	const reading = orders.readings[i] as OrderReading;
	const { platform, formats } = orders.origins[i] as Origin;
	const record = orders.records[i] as number;
	const orderId = tidyId(reading.orderId);
	if (orderId === null) {
		book.rejected.set(record, exclusion);
		return;
	}
	const moment = context.moments.instantOf(reading.placedAt, reading.dateStyle, formats);
	const placedAt = Number.isFinite(moment) ? moment : 0;
	const identity = noteCustomer(context, reading, platform, placedAt);
	const row = appendRow(book.table, platform, record, Math.max(identity, 0), placedAt, 0);
	// What a customer says in an order that came to nothing is said all the same.
	const consent = identity === -1 ? undefined : reading.consent;
	describeRow(book.table, row, null, { consent });
	rejectRow(book.table, row, exclusion.reason, exclusion.detail);
	noteCopy(context, row, orders, i, orderId);
}

/** Notes what decides which copy of an order counts, where it is in the input more than once. */
function noteCopy(
	{ book, moments }: DoorContext,
	row: number,
	orders: OrderBatch,
	i: number,
	orderId: string,
): void {
	const { table } = book;
	const reading = orders.readings[i] as OrderReading;
	const { platform, formats } = orders.origins[i] as Origin;
	if (reading.precedence !== undefined) table.precedence.set(row, reading.precedence);
	if (reading.updatedAt !== undefined && reading.updatedAt !== null) {
		const updatedAt = moments.instantOf(reading.updatedAt, reading.dateStyle, formats);
		if (Number.isFinite(updatedAt)) table.updatedAt.set(row, updatedAt);
	}
	book.orderIds.note(row, platform, orderId);
}
