import { sortNumbersInSlices } from '../../slices/sortNumbersInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { CutPoint } from './cutPoints';

/** The distinct values of one measure over all customers, ascending, with how many customers have each. */
export interface Distribution {
	readonly values: Float64Array;
	readonly counts: Uint32Array;
	/** All customers together. */
	readonly total: number;
}

/**
 * Counts the distinct values of a measure. Equal customers fall together here, so nothing that follows can treat them
 * differently, and the order of the customers is forgotten.
 *
 * @example
 * runAtOnce(distributionOf(Float64Array.of(3, 1, 1))) // { values: [1, 3], counts: [2, 1], total: 3 }
 */
export function* distributionOf(measure: Float64Array): Sliced<Distribution> {
	const sorted = yield* sortNumbersInSlices(measure);
	const counts = new Uint32Array(measure.length);
	let distinct = 0;
	for (let i = 0; i < sorted.length; i++) {
		const value = sorted[i] as number;
		// There are no more distinct values than values: they take the front of the same column.
		if (distinct === 0 || value !== sorted[distinct - 1]) sorted[distinct++] = value;
		counts[distinct - 1] = (counts[distinct - 1] as number) + 1;
		if (i % STEPS_PER_SLICE === 0) yield;
	}
	return {
		values: sorted.slice(0, distinct),
		counts: counts.slice(0, distinct),
		total: measure.length,
	};
}

/**
 * Cut points that divide the customers into equal parts by their mid-rank: the share of customers below a value plus
 * half of the share that has it. Everybody with one value gets one score, unlike ranks broken by the order of rows,
 * and the middle of a large tie decides where it falls.
 *
 * @param parts how many scores there are
 * @returns `parts - 1` cut points; one that no value reaches lies just above the best value
 *
 * @example
 * // four customers with 1, 1, 2 and 9 orders, two scores: the cut is between 1 and 2
 * quantileCutPoints({ values: Float64Array.of(1, 2, 9), counts: Uint32Array.of(2, 1, 1), total: 4 }, 2)
 * // [{ at: 1, inclusive: false }]
 */
export function quantileCutPoints(distribution: Distribution, parts: number): CutPoint[] {
	return cutPointsWhere(distribution, parts, 0.5);
}

/**
 * Cut points that tell how many percent of the customers a value surpasses: a value past the first p of them is
 * better than p percent.
 */
export function percentileCutPoints(distribution: Distribution): CutPoint[] {
	return cutPointsWhere(distribution, 100, 0);
}

/** @param ownShare how much of the customers who have a value counts toward its rank */
function cutPointsWhere(distribution: Distribution, parts: number, ownShare: number): CutPoint[] {
	const { values, counts, total } = distribution;
	const cutPoints: CutPoint[] = [];
	let below = 0;
	let at = 0;
	for (let part = 1; part < parts; part++) {
		// Both sides times the number of customers and parts: whole numbers, no rounding at the boundary.
		const needed = part * total;
		while (at < values.length && (below + ownShare * (counts[at] as number)) * parts < needed) {
			below += counts[at] as number;
			at++;
		}
		if (at === values.length) {
			// Past every value there is: whoever comes later with a better one has passed them all.
			const best = values[values.length - 1];
			cutPoints.push({ at: best ?? Infinity, inclusive: false });
		} else if (at > 0 && below * parts >= needed) {
			cutPoints.push({ at: values[at - 1] as number, inclusive: false });
		} else {
			cutPoints.push({ at: values[at] as number, inclusive: true });
		}
	}
	return cutPoints;
}
