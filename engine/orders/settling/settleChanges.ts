import { appendRow, describeRow } from '../door/appendRow';
import { noteFurther } from './noteFurther';
import type { OrderBook, PendingCredit } from '../orderBook';
import { indexOrders, type OrderIndex } from '../orderIndex';
import { rejectRow } from '../orderTable';
import { createPaidBack, type PaidBack } from './paidBack';
import { settleRefunds } from './settleRefunds';
import type { Sliced } from '../../slices/sliced';

/** Credit notes, cancellations and refunds that came in records of their own find their orders. */
export function* settleChanges(book: OrderBook): Sliced<void> {
	const { credits, cancellations, refunds } = book;
	if (credits.length + cancellations.length + refunds.length === 0) return;
	const orders = yield* indexOrders(book.orderIds, book.table);
	const paidBack = createPaidBack();
	settleCredits(book, orders, paidBack);
	settleCancellations(book, orders);
	yield* settleRefunds(book, orders, paidBack);
	paidBack.subtractFrom(book.table);
}

function settleCredits(book: OrderBook, orders: OrderIndex, paidBack: PaidBack): void {
	const seen = new Set<string>();
	for (const credit of book.credits) {
		const key = `${credit.platform} ${credit.key}`;
		if (seen.has(key)) {
			book.rejected.set(credit.record, {
				reason: 'duplicate',
				detail: 'The same refund is in the input more than once.',
			});
			continue;
		}
		seen.add(key);
		settleCredit(book, orders, credit, paidBack);
	}
}

function settleCredit(
	book: OrderBook,
	orders: OrderIndex,
	credit: PendingCredit,
	paidBack: PaidBack,
): void {
	const { table } = book;
	const { platform, orderId } = credit;
	const row =
		orderId === null
			? undefined
			: orders.rowOf(platform, book.aliases.orderIdOf(platform, orderId));
	if (row !== undefined) {
		paidBack.add(row, credit.units);
		noteFurther(table, row, credit.record);
		return;
	}
	const { record, identity, placedAt, units } = credit;
	const note = appendRow(table, platform, record, identity, placedAt, -units);
	describeRow(table, note, credit.currency, {});
	table.orders.set(note, 0);
	if (credit.further.length > 0) table.furtherRecords.set(note, [...credit.further]);
}

function settleCancellations(book: OrderBook, orders: OrderIndex): void {
	for (const { platform, orderId, record, detail } of book.cancellations) {
		const row = orders.rowOf(platform, book.aliases.orderIdOf(platform, orderId));
		book.rejected.set(record, { reason: 'cancelled', detail });
		if (row !== undefined) rejectRow(book.table, row, 'cancelled', detail);
	}
}
