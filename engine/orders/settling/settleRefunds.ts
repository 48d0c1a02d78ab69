import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { SHARED_MARKS } from '../../money/currencyMarks';
import { noteFurther } from './noteFurther';
import type { OrderBook, PendingRefund } from '../orderBook';
import type { OrderIndex } from '../orderIndex';
import type { PaidBack } from './paidBack';

const LONGEST_ID_SHOWN = 80;

/**
 * Finds the orders of refunds that were told in records of their own. A refund that is told twice is subtracted once,
 * and not at all where one of its records says that it failed.
 */
export function* settleRefunds(
	book: OrderBook,
	orders: OrderIndex,
	paidBack: PaidBack,
): Sliced<void> {
	let steps = 0;
	for (const told of (yield* refundsById(book)).values()) {
		const failed = told.find((refund) => refund.failed !== undefined);
		const [refund, ...copies] = told.sort(largestFirst) as [PendingRefund, ...PendingRefund[]];
		steps += told.length;
		if (steps >= STEPS_PER_SLICE) {
			steps = 0;
			yield;
		}
		if (failed !== undefined) {
			for (const { record } of told) {
				book.rejected.set(record, { reason: 'cancelled', detail: failed.failed as string });
			}
			continue;
		}
		for (const { record } of copies) {
			book.rejected.set(record, {
				reason: 'duplicate',
				detail: 'The same refund is in the input more than once.',
			});
		}
		settleRefund(book, orders, refund, paidBack);
	}
}

/** The records of each refund. Those without an id are each a refund of their own. */
function* refundsById({ refunds, aliases }: OrderBook): Sliced<Map<string, PendingRefund[]>> {
	const byId = new Map<string, PendingRefund[]>();
	for (const [i, refund] of refunds.entries()) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const { platform, refundId, record, toldBy } = refund;
		const orderId = aliases.orderIdOf(platform, refund.orderId);
		const id = refundId === null ? `record ${record}` : `id ${refundId}`;
		const key = JSON.stringify([platform, orderId, toldBy, id]);
		const told = byId.get(key);
		if (told === undefined) byId.set(key, [refund]);
		else told.push(refund);
	}
	return byId;
}

/** The larger of two tellings counts, whichever came first. */
function largestFirst(a: PendingRefund, b: PendingRefund): number {
	return Number(b.whole) - Number(a.whole) || b.units - a.units || a.record - b.record;
}

function settleRefund(
	book: OrderBook,
	orders: OrderIndex,
	refund: PendingRefund,
	paidBack: PaidBack,
): void {
	const { table, aliases } = book;
	const { platform, record } = refund;
	const row = orders.rowOf(platform, aliases.orderIdOf(platform, refund.orderId));
	if (row === undefined) {
		const what = `This refund belongs to order ${refund.orderId.slice(0, LONGEST_ID_SHOWN)}, which is not in the input.`;
		book.rejected.set(record, {
			reason: 'refunded',
			detail: refund.wayOut === undefined ? what : `${what} ${refund.wayOut}`,
		});
		book.strayRefunds.push(record);
		return;
	}
	const currency = table.currencies.textOf(table.currency.get(row));
	if (!refund.whole && areDifferent(refund.currency, currency)) {
		book.rejected.set(record, {
			reason: 'currency',
			detail: `This refund is in ${refund.currency} and its order in ${currency}, so it could not be subtracted. Read the order itself again, if it says what was paid back.`,
		});
		return;
	}
	paidBack.add(row, refund.whole ? (table.charged[row] as number) : refund.units, refund.toldBy);
	noteFurther(table, row, record);
}

/** Whether both are known and cannot be the same; `$` may be US dollars. */
function areDifferent(one: string | null, other: string | null): boolean {
	if (one === null || other === null || one === other) return false;
	return SHARED_MARKS.get(other)?.includes(one) !== true;
}
