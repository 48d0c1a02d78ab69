import type { OrderTable } from '../orderTable';

/** What records of their own say was paid back, by the order's row. */
export interface PaidBack {
	/** @param toldBy the kind of record that tells it, where one refund may be told by several kinds */
	add(row: number, units: number, toldBy?: string): void;
	/**
	 * Shops often tell a refund more than once, in the order, beside it and by a return: of the sums that each kind of
	 * record comes to the largest counts, never their sum.
	 */
	subtractFrom(table: OrderTable): void;
}

export function createPaidBack(): PaidBack {
	const sums = new Map<number, Map<string, number>>();
	return {
		add(row, units, toldBy = '') {
			let ofRow = sums.get(row);
			if (ofRow === undefined) sums.set(row, (ofRow = new Map()));
			ofRow.set(toldBy, (ofRow.get(toldBy) ?? 0) + units);
		},
		subtractFrom(table) {
			for (const [row, ofRow] of sums) {
				table.refunded.set(row, Math.max(table.refunded.get(row), ...ofRow.values()));
			}
		},
	};
}
