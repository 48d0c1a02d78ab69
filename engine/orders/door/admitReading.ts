import { tidyId } from '../../identity/contact';
import { currencyCode } from '../../money/currencyCode';
import type { CancellationReading, Reading, RefundReading } from '../reading';
import { admitLine } from './admitLine';
import { admitOrders } from './admitOrders';
import { admitSummary } from './admitSummary';
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
			addOrder(context.orders, reading, origin);
			if (isFull(context.orders)) admitOrders(context);
			return;
		case 'line':
			return admitLine(context, reading, origin);
		case 'summary':
			return admitSummary(context, reading, origin);
		case 'refund':
			return admitRefund(context, reading, origin);
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
	const units = whole
		? 0
		: money.read(reading.amount, reading.unit, currencyCode(reading.currency), origin);
	if (typeof units === 'object') {
		book.rejected.set(record, units);
		return;
	}
	if (orderId === null) {
		book.rejected.set(record, {
			reason: 'refunded',
			detail: 'This refund does not say which order it belongs to, so it could not be subtracted.',
		});
		return;
	}
	const refundId = tidyId(reading.refundId);
	book.refunds.push({
		record,
		platform,
		orderId,
		key: `${orderId} ${refundId ?? `record ${record}`}`,
		units: Math.abs(units),
		whole,
	});
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
