/**
 * Where one score ends and the next begins: a value reaches the next score from `at` on, itself included or not.
 * Higher values are better throughout; recency is therefore counted as minus the days since the last order.
 */
export interface CutPoint {
	at: number;
	inclusive: boolean;
}

/**
 * The score of a value: 1 plus the cut points that it has passed.
 *
 * @param cutPoints in ascending order, one fewer than there are scores
 *
 * @example
 * scoreOf(4, [{ at: 2, inclusive: true }, { at: 4, inclusive: true }, { at: 6, inclusive: true }]) // 3
 */
export function scoreOf(value: number, cutPoints: readonly CutPoint[]): number {
	let low = 0;
	let high = cutPoints.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const cut = cutPoints[middle] as CutPoint;
		if (value > cut.at || (cut.inclusive && value === cut.at)) low = middle + 1;
		else high = middle;
	}
	return low + 1;
}
