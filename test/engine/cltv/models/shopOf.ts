import type { OpportunityHistories } from '../../../../engine/cltv/models/betaGeometricBetaBinomial/opportunityHistories';
import type { SpendHistories } from '../../../../engine/cltv/models/gammaGamma/spendHistories';
import type { PurchaseHistories } from '../../../../engine/cltv/histories/purchaseHistories';

/** A small made-up shop: how many customers have x repeat purchases, the last in week tx, of T weeks. */
export const SMALL_SHOP: ReadonlyArray<
	readonly [x: number, tx: number, T: number, weight: number]
> = [
	[0, 0, 38, 300],
	[0, 0, 27, 280],
	[1, 4, 38, 40],
	[1, 20, 30, 35],
	[2, 30, 38, 20],
	[2, 9, 27, 25],
	[3, 25, 27, 14],
	[5, 12, 38, 6],
	[5, 37, 38, 9],
	[12, 30, 31, 3],
	[29, 38, 38, 1],
];

export function historiesFrom(
	rows: ReadonlyArray<readonly [x: number, tx: number, T: number, weight: number]>,
): PurchaseHistories {
	return {
		length: rows.length,
		x: Float64Array.from(rows, ([x]) => x),
		tx: Float64Array.from(rows, ([, tx]) => tx),
		T: Float64Array.from(rows, ([, , T]) => T),
		weight: Float64Array.from(rows, ([, , , weight]) => weight),
		logGaps: null,
	};
}

export function spendsOf(
	rows: ReadonlyArray<readonly [x: number, mean: number, weight: number]>,
): SpendHistories {
	return {
		length: rows.length,
		x: Float64Array.from(rows, ([x]) => x),
		mean: Float64Array.from(rows, ([, mean]) => mean),
		weight: Float64Array.from(rows, ([, , weight]) => weight),
	};
}

export function opportunitiesOf(
	rows: ReadonlyArray<readonly [x: number, tx: number, n: number, weight: number]>,
): OpportunityHistories {
	return {
		length: rows.length,
		x: Float64Array.from(rows, ([x]) => x),
		tx: Float64Array.from(rows, ([, tx]) => tx),
		n: Float64Array.from(rows, ([, , n]) => n),
		weight: Float64Array.from(rows, ([, , , weight]) => weight),
	};
}
