import { currencyCode } from '../money/currencyCode';
import { ordersOf } from '../orderBook';
import { rejectRow } from '../orderTable';
import { addProductLine } from '../productLines';
import type { OrderReading } from '../reading';
import type { Rejection } from '../rejection';
import { tidyId } from '../../customers/contact';
import { duplicateDetail, isBetterCopy } from './copies';
import { appendRow } from './appendRow';
import { NO_CUSTOMER, noteCustomer, type DoorContext, type Origin } from './doorContext';

/** Takes in one whole order. */
export function admitOrder(context: DoorContext, reading: OrderReading, origin: Origin): void {
	const { book, moments, money } = context;
	const { platform, record, formats } = origin;
	const orderId = tidyId(reading.orderId);
	const placedAt = moments.read(reading.placedAt, reading.dateStyle, formats);
	const currency = currencyCode(reading.currency) ?? money.currencyIn(reading.total);
	const charged = money.read(reading.total, reading.unit, currency, origin);
	if (reading.exclusion !== undefined) {
		admitExcluded(context, reading, origin, orderId, reading.exclusion);
		return;
	}
	if (typeof placedAt === 'object' || typeof charged === 'object') {
		book.rejected.set(record, typeof placedAt === 'object' ? placedAt : (charged as Rejection));
		return;
	}
	const refunded = readDeduction(context, reading.refunded, reading, origin, currency);
	const leftOut = readLeftOut(context, reading, origin, currency);
	if (typeof refunded === 'object' || typeof leftOut === 'object') {
		book.rejected.set(record, typeof refunded === 'object' ? refunded : (leftOut as Rejection));
		return;
	}
	const identity = noteCustomer(context, reading, platform, placedAt);
	if (identity === -1) {
		book.rejected.set(record, NO_CUSTOMER);
		return;
	}
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
	const row = appendRow(book.table, origin, {
		identity,
		placedAt,
		charged,
		currency,
		consent: reading.consent,
		channel: reading.channel,
		country: reading.country,
	});
	const { table } = book;
	if (reading.discounted !== undefined) table.discountsKnown = true;
	if (reading.discounted === true) table.discountedOrders[row] = 1;
	table.refunded[row] = refunded;
	table.leftOut[row] = leftOut;
	if (reading.lines !== undefined) {
		for (const line of reading.lines) addProductLine(book.products, row, line);
	}
	if (orderId !== null) noteCopy(context, row, reading, origin, orderId);
}

/**
 * An order that its platform says does not count. It is kept as a row all the same, since an earlier copy of it (paid,
 * before it was cancelled) may be in the input too.
 */
function admitExcluded(
	context: DoorContext,
	reading: OrderReading,
	origin: Origin,
	orderId: string | null,
	exclusion: Rejection,
): void {
	const { book } = context;
	if (orderId === null) {
		book.rejected.set(origin.record, exclusion);
		return;
	}
	const moment = context.moments.read(reading.placedAt, reading.dateStyle, origin.formats);
	const placedAt = typeof moment === 'number' ? moment : 0;
	const identity = noteCustomer(context, reading, origin.platform, placedAt);
	const row = appendRow(book.table, origin, {
		identity: Math.max(identity, 0),
		placedAt,
		charged: 0,
		currency: null,
		// What a customer says in an order that came to nothing is said all the same.
		consent: identity === -1 ? undefined : reading.consent,
	});
	rejectRow(book.table, row, exclusion.reason, exclusion.detail);
	noteCopy(context, row, reading, origin, orderId);
}

/** Tax and shipping, where they are not to count as revenue. */
function readLeftOut(
	context: DoorContext,
	reading: OrderReading,
	origin: Origin,
	currency: string | null,
): number | Rejection {
	const { excludeTax, excludeShipping } = context.settings;
	const tax = excludeTax ? readDeduction(context, reading.tax, reading, origin, currency) : 0;
	if (typeof tax === 'object') return tax;
	const shipping = excludeShipping
		? readDeduction(context, reading.shipping, reading, origin, currency)
		: 0;
	return typeof shipping === 'object' ? shipping : tax + shipping;
}

/** An amount that lowers the order's total, whatever its sign. One that is unreadable leaves the order's money unknown. */
function readDeduction(
	{ money }: DoorContext,
	value: unknown,
	{ unit }: OrderReading,
	origin: Origin,
	currency: string | null,
): number | Rejection {
	if (value === undefined || value === null || value === '') return 0;
	const units = money.read(value, unit, currency, origin);
	return typeof units === 'number' ? Math.abs(units) : units;
}

/** Keeps one copy of each order: pages overlap, webhooks repeat, and an order changes after it was first told. */
function noteCopy(
	{ book, moments }: DoorContext,
	row: number,
	reading: OrderReading,
	{ platform, formats }: Origin,
	orderId: string,
): void {
	const { table } = book;
	if (reading.precedence !== undefined) table.precedence[row] = reading.precedence;
	if (reading.updatedAt !== undefined && reading.updatedAt !== null) {
		const updatedAt = moments.read(reading.updatedAt, reading.dateStyle, formats);
		if (typeof updatedAt === 'number') table.updatedAt[row] = updatedAt;
	}
	const orders = ordersOf(book, platform);
	const earlier = orders.claim(orderId, row);
	if (earlier === undefined) return;
	const better = isBetterCopy(book, row, earlier) ? row : earlier;
	const other = better === row ? earlier : row;
	orders.set(orderId, better);
	rejectRow(table, other, 'duplicate', duplicateDetail(table, orderId, better, other));
}
