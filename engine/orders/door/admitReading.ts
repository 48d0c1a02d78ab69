import { tidyId } from '../../identity/contact';
import { currencyCode } from '../../money/currencyCode';
import type { CancellationReading, LinkReading, Reading, RefundReading } from '../reading';
import { admitLine } from './admitLine';
import { admitOrders } from './admitOrders';
import { admitSummary } from './admitSummary';
import { noteAliases, noteTies } from './noteTies';
import type { DoorContext } from './doorContext';
import type { Origin } from './origin';
import { addOrder, isFull } from './orderBatch';

/**
 * The one door by which readings come in: here dates are parsed, money is counted in units, e-mails are tidied. A
 * reading goes into the book, or its record is rejected there; an order does when its batch is full, or at the call of
 * `admitOrders` that ends the reading.
 */
export function admitReading(context: DoorContext, reading: Reading, origin: Origin): void {
	switch (reading.kind) {
		case 'order':
			if (reading.ties !== undefined) noteTies(context, reading.orderId, reading.ties, origin);
			addOrder(context.orders, reading, origin);
			if (isFull(context.orders)) admitOrders(context);
			return;
		case 'line':
			return admitLine(context, reading, origin);
		case 'summary':
			return admitSummary(context, reading, origin);
		case 'refund':
			return admitRefund(context, reading, origin);
		case 'link':
			return admitLink(context, reading, origin);
		case 'cancellation':
			return admitCancellation(context, reading, origin);
		case 'refused':
			context.book.rejected.set(origin.record, { reason: reading.reason, detail: reading.detail });
	}
}

function admitRefund({ book, money }: DoorContext, reading: RefundReading, origin: Origin): void {
	const { platform, record } = origin;
	const orderId = tidyId(reading.orderId);
	const whole = reading.whole === true;
	const currency = currencyCode(reading.currency);
	const units =
		whole || reading.failed !== undefined
			? 0
			: money.read(reading.amount, reading.unit, currency, origin);
	if (typeof units === 'object') {
		book.rejected.set(record, units);
		return;
	}
	if (orderId === null) {
		const what =
			'This refund does not say which order it belongs to, so it could not be subtracted.';
		book.rejected.set(record, {
			reason: 'refunded',
			detail: reading.wayOut === undefined ? what : `${what} ${reading.wayOut}`,
		});
		book.strayRefunds.push(record);
		return;
	}
	book.refunds.push({
		record,
		platform,
		orderId,
		refundId: tidyId(reading.refundId),
		units: Math.abs(units),
		currency,
		whole,
		toldBy: reading.toldBy ?? '',
		failed: reading.failed,
		wayOut: reading.wayOut,
	});
}

function admitLink(context: DoorContext, reading: LinkReading, origin: Origin): void {
	noteAliases(context, reading.orderId, reading.alsoKnownAs, origin);
	context.book.rejected.set(origin.record, { reason: 'duplicate', detail: reading.detail });
}

function admitCancellation(
	{ book }: DoorContext,
	reading: CancellationReading,
	{ platform, record }: Origin,
): void {
	const orderId = tidyId(reading.orderId);
	if (orderId === null) {
		book.rejected.set(record, {
			reason: 'cancelled',
			detail: 'This cancellation does not say which order it belongs to.',
		});
		return;
	}
	book.cancellations.push({ record, platform, orderId, detail: reading.detail });
}
