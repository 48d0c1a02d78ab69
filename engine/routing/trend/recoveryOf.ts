/** The way back of a series of daily revenue after a crisis. Days are counted from the one on which it began. */
export interface Recovery {
	/** Mean revenue of a day before. */
	baseline: number;
	/** The worst week: revenue of a day relative to the baseline, and its last day. Null before a week has passed. */
	lowest: { share: number; day: number } | null;
	/** Revenue of a day in the last seven, relative to the baseline; null before a week has passed. */
	latest: number | null;
	/**
	 * The last day of the first week after the worst one that was back at the baseline; null while there is none, and
	 * where no week was below.
	 */
	recoveredOn: number | null;
}

/** One day says nothing: Sundays are not Mondays. */
export const WEEK = 7;

/**
 * Follows revenue from before a crisis to now, in weeks that end on each day: how far did it fall,
 * and when was it back at a share of what was usual?
 *
 * @param before revenue of each day before the crisis
 * @param after revenue of each day since it began
 * @param share of the baseline that counts as back, such as 0.95
 * @returns undefined where there was no revenue before, so that nothing can be compared
 *
 * @example
 * // A week at half, then as before: back on the day on which the last seven days are at 95%, the thirteenth.
 * recoveryOf(Array(56).fill(100), [...Array(7).fill(50), ...Array(14).fill(100)], 0.95)?.recoveredOn // 13
 */
export function recoveryOf(
	before: Float64Array,
	after: Float64Array,
	share: number,
): Recovery | undefined {
	const baseline = before.reduce((sum, revenue) => sum + revenue, 0) / before.length;
	// A shop that paid back more than it took has no revenue to come back to.
	if (!(baseline > 0)) return undefined;
	const weeks = weeklyShares(after, baseline);
	if (weeks.length === 0) return { baseline, lowest: null, latest: null, recoveredOn: null };
	// Chance alone makes one week poorer than another: the way back begins where it went down no further.
	const worst = weeks.reduce((at, week, index) => (week < (weeks[at] as number) ? index : at), 0);
	const lowest = { share: weeks[worst] as number, day: worst + WEEK - 1 };
	const back = weeks.findIndex((week, at) => at > worst && week >= share);
	return {
		baseline,
		lowest,
		latest: weeks.at(-1) as number,
		recoveredOn: lowest.share >= share || back === -1 ? null : back + WEEK - 1,
	};
}

/** Mean revenue of a day in the week that ends on each day from the seventh on, relative to the baseline. */
function weeklyShares(revenue: Float64Array, baseline: number): number[] {
	const shares: number[] = [];
	let week = 0;
	for (let day = 0; day < revenue.length; day++) {
		week += revenue[day] as number;
		if (day >= WEEK) week -= revenue[day - WEEK] as number;
		if (day >= WEEK - 1) shares.push(week / WEEK / baseline);
	}
	return shares;
}
