import type { GroupedHistories } from './groupHistories';

/** Distinct histories with the further column that told them apart. */
export type MarkedHistories = Pick<
	GroupedHistories,
	'histories' | 'mark' | 'logGaps' | 'customers' | 'repeatCustomers'
>;

/**
 * A sample of a shop's customers: every so-many-th one along the sorted rows, so that it holds the same share of every
 * kind of history, and is the same whatever the order of the input.
 *
 * @param limit most customers in the sample; a shop with fewer is returned as it is
 */
export function thinHistories(grouped: MarkedHistories, limit: number): MarkedHistories {
	const { histories, mark, logGaps, customers } = grouped;
	if (customers <= limit) return grouped;
	const every = customers / limit;
	const x = new Float64Array(Math.min(limit, histories.length));
	const columns = {
		x,
		tx: new Float64Array(x.length),
		T: new Float64Array(x.length),
		weight: new Float64Array(x.length),
		mark: new Int32Array(x.length),
		logGaps: new Float64Array(x.length),
	};
	let passed = 0;
	let taken = 0;
	let rows = 0;
	let repeatCustomers = 0;
	let logGapSum = 0;
	for (let row = 0; row < histories.length; row++) {
		const weight = histories.weight[row] as number;
		passed += weight;
		const picked = Math.min(limit, Math.round(passed / every)) - taken;
		if (picked === 0) continue;
		taken += picked;
		columns.x[rows] = histories.x[row] as number;
		columns.tx[rows] = histories.tx[row] as number;
		columns.T[rows] = histories.T[row] as number;
		columns.weight[rows] = picked;
		columns.mark[rows] = mark[row] as number;
		columns.logGaps[rows] = ((logGaps[row] as number) * picked) / weight;
		logGapSum += columns.logGaps[rows] as number;
		if ((columns.x[rows] as number) > 0) repeatCustomers += picked;
		rows++;
	}
	return {
		histories: {
			length: rows,
			x: columns.x.subarray(0, rows),
			tx: columns.tx.subarray(0, rows),
			T: columns.T.subarray(0, rows),
			weight: columns.weight.subarray(0, rows),
			logGaps: Number.isNaN(logGapSum) ? null : logGapSum,
		},
		mark: columns.mark.subarray(0, rows),
		logGaps: columns.logGaps.subarray(0, rows),
		customers: taken,
		repeatCustomers,
	};
}
