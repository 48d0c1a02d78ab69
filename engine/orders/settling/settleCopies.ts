import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { duplicateDetail, isBetterCopy } from '../door/copies';
import type { OrderBook } from '../orderBook';
import { rejectRow } from '../orderTable';

/**
 * Keeps one copy of each order: pages overlap, webhooks repeat, and an order changes after it was first told. The others
 * are rejected and lose the id, so that it stands for one row.
 */
export function* settleCopies(book: OrderBook): Sliced<void> {
	const { orderIds } = book;
	const rows = yield* orderIds.alikeRows();
	let first = 0;
	for (let at = 1; at <= rows.length; at++) {
		if (at % STEPS_PER_SLICE === 0) yield;
		const isSameHash =
			at < rows.length &&
			orderIds.hashOf(rows[at] as number) === orderIds.hashOf(rows[first] as number);
		if (isSameHash) continue;
		if (at - first > 1) yield* settleAlike(book, rows.subarray(first, at));
		first = at;
	}
}

/** Settles rows whose ids have one hash: nearly always they are copies of one order, but they need not be. */
function* settleAlike(book: OrderBook, rows: Uint32Array): Sliced<void> {
	const { orderIds, table } = book;
	const standing = new Map<string, number>();
	let steps = 0;
	for (const row of rows) {
		const id = `${table.platform[row]} ${orderIds.textOf(row)}`;
		const earlier = standing.get(id);
		standing.set(id, earlier === undefined ? row : betterOf(book, row, earlier));
		if (++steps % STEPS_PER_SLICE === 0) yield;
	}
}

/** Rejects the worse of two copies. @returns the better one */
function betterOf(book: OrderBook, row: number, earlier: number): number {
	const { orderIds, table } = book;
	const [better, other] = isBetterCopy(book, row, earlier) ? [row, earlier] : [earlier, row];
	const orderId = orderIds.textOf(other) as string;
	rejectRow(table, other, 'duplicate', duplicateDetail(table, orderId, better, other));
	orderIds.forget(other);
	return better;
}
