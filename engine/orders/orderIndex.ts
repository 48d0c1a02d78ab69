import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { OrderIds } from './orderIds';
import type { OrderTable } from './orderTable';
import { numberOf, type Platform } from '../platform';
import { textHash } from '../text/textHash';

/** Finds orders by the platform's id. */
export interface OrderIndex {
	/** The row that stands for an order, or undefined where the order is not in the input. */
	rowOf(platform: Platform, orderId: string): number | undefined;
}

/** More ids of one hash than this go to a map: crafted ids cannot make a look-up slow. */
const MOST_STEPS = 32;

/**
 * An index of the orders in a table, in each of which one row has the id. Its rows are sorted by the hash of the id, in
 * which a look-up searches: that takes longer than in a hash table, but only refunds, cancellations and lines that came
 * in records of their own are looked up.
 */
export function* indexOrders(ids: OrderIds, table: OrderTable): Sliced<OrderIndex> {
	const rows = yield* ids.sortedRows();
	const crowded = yield* crowdedIds(rows, ids, table);
	return {
		rowOf(platform, orderId) {
			const number = numberOf(platform);
			const hash = textHash(orderId, number);
			const first = firstOf(hash, rows, ids);
			for (let at = first; at < rows.length; at++) {
				const row = rows[at] as number;
				if (ids.hashOf(row) !== hash) return undefined;
				if (ids.textOf(row) === orderId && table.platform[row] === number) return row;
				if (at - first >= MOST_STEPS) return crowded.get(keyOf(number, orderId));
			}
			return undefined;
		},
	};
}

/** The rows of ids that more than a few others share their hash with, by platform and id. */
function* crowdedIds(
	rows: Uint32Array,
	ids: OrderIds,
	table: OrderTable,
): Sliced<ReadonlyMap<string, number>> {
	const crowded = new Map<string, number>();
	let first = 0;
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] as number;
		if (ids.hashOf(row) !== ids.hashOf(rows[first] as number)) first = at;
		if (at - first >= MOST_STEPS) {
			crowded.set(keyOf(table.platform[row] as number, ids.textOf(row) as string), row);
		}
		if (at % STEPS_PER_SLICE === 0) yield;
	}
	return crowded;
}

function keyOf(platform: number, orderId: string): string {
	return `${platform} ${orderId}`;
}

/** The place of the first row whose hash is not below the one looked for; hashes are sorted as unsigned numbers. */
function firstOf(hash: number, rows: Uint32Array, ids: OrderIds): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (ids.hashOf(rows[middle] as number) >>> 0 < hash >>> 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
