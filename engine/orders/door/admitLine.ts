import { isBlank } from '../../json';
import { tidyId } from '../../identity/contact';
import { addLine } from '../lineGroups';
import type { LineReading } from '../reading';
import type { DoorContext } from './doorContext';
import { noteCustomer } from './noteCustomer';
import type { Origin } from './origin';
import { tidyCountry } from './tidyCountry';

/** Takes in one row of an order that is spread over several. What the whole order is worth is known when all are in. */
export function admitLine(context: DoorContext, reading: LineReading, origin: Origin): void {
	const { book, moments, money } = context;
	const { platform, record, formats } = origin;
	const orderId = tidyId(reading.orderId);
	if (orderId === null) {
		book.rejected.set(record, {
			reason: 'unrecognised',
			detail:
				'This row is one line of an order, but it has no order number to bring it together with the others.',
		});
		return;
	}
	const group = book.lineGroups.groupOf(platform, orderId);
	const currency = money.currencyOf(reading.currency, reading.amount ?? reading.orderTotal);
	const units =
		reading.amount === undefined ? undefined : money.read(reading.amount, 'main', currency, origin);
	const orderUnits =
		reading.orderTotal === undefined
			? undefined
			: money.read(reading.orderTotal, 'main', currency, origin);
	const refundedUnits = isBlank(reading.refunded)
		? 0
		: money.read(reading.refunded, 'main', currency, origin);
	const placedAt = isBlank(reading.placedAt)
		? NaN
		: moments.read(reading.placedAt, reading.dateStyle, formats);
	// Rows are read a second time when their column has decided how they are meant.
	group.unreadable.delete(record);
	for (const problem of [units, orderUnits, refundedUnits, placedAt]) {
		if (typeof problem !== 'object') continue;
		group.unreadable.set(record, problem);
		book.rejected.set(record, problem);
		return;
	}
	if (reading.lineKey !== undefined) {
		if (group.keys.has(reading.lineKey)) {
			book.rejected.set(record, {
				reason: 'duplicate',
				detail: `The same line of order ${orderId.slice(0, 80)} is in the input more than once.`,
			});
			return;
		}
		group.keys.add(reading.lineKey);
	}
	const identity = noteCustomer(
		context,
		reading,
		platform,
		Number.isNaN(placedAt) ? 0 : (placedAt as number),
	);
	if (reading.discounted !== undefined) book.table.discountsKnown = true;
	addLine(group, {
		record,
		identity,
		customer: identity === -1 ? '' : book.identities.textOf(identity),
		placedAt: placedAt as number,
		units: units as number | undefined,
		orderUnits: orderUnits as number | undefined,
		refundedUnits: Math.abs(refundedUnits as number),
		currency,
		consent: reading.consent ?? 'unknown',
		channel: reading.channel ?? null,
		country: tidyCountry(reading.country),
		exclusion: reading.exclusion,
		saysState: reading.saysState === true,
		discounted: reading.discounted === true,
		product: reading.line,
	});
}
