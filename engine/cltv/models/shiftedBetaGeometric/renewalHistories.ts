/**
 * Renewals of subscriptions in columns: each number of renewals once, with how many customers of all cohorts came to an
 * end there. The first period, which every customer pays, is no renewal.
 */
export interface RenewalHistories {
	readonly length: number;
	/** How many renewals came up for these customers, from 0. */
	readonly renewals: Float64Array;
	/** Customers who did not renew the last time, and did every time before; none where `renewals` is 0. */
	readonly lost: Float64Array;
	/** Customers who renewed every time so far. */
	readonly kept: Float64Array;
}

/**
 * The renewals of one cohort.
 *
 * @param survivors customers at the start, after the first renewal, after the second…; a number above the one before
 * counts as nobody lost
 *
 * @example
 * renewalsOfCohort([1000, 869, 743]) // lost 0, 131, 126; kept 0, 0, 743
 */
export function renewalsOfCohort(survivors: readonly number[]): RenewalHistories {
	const length = survivors.length;
	const renewals = Float64Array.from(survivors, (_, renewal) => renewal);
	const lost = new Float64Array(length);
	const kept = new Float64Array(length);
	let here = survivors[0] ?? 0;
	for (let renewal = 1; renewal < length; renewal++) {
		const after = Math.min(here, survivors[renewal] as number);
		lost[renewal] = here - after;
		here = after;
	}
	if (length > 0) kept[length - 1] = here;
	return { length, renewals, lost, kept };
}
