/** Days of a month, everywhere: a year of 365.25 days has twelve. */
export const DAYS_PER_MONTH = 30.4375;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

/** Weeks in so many months. */
export function weeksOfMonths(months: number): number {
	return (months * DAYS_PER_MONTH) / DAYS_PER_WEEK;
}

/**
 * Expected orders in the months to come, each worth what it is today: those of a month are discounted from its end, as
 * lifetimes, pymc-marketing and the field's spreadsheets do.
 *
 * @param expectedOrders expected orders from now until so many weeks on
 * @param months horizon; a last month that is not whole counts by its part
 * @param discountRate percent a year
 *
 * @example
 * discountedOrders((weeks) => weeks, 12, 0) // 52.18: an order a week, worth the same whenever it comes
 */
export function discountedOrders(
	expectedOrders: (weeks: number) => number,
	months: number,
	discountRate: number,
): number {
	if (discountRate === 0) return expectedOrders(weeksOfMonths(months));
	const monthly = (1 + discountRate / 100) ** (-1 / MONTHS_PER_YEAR);
	let sum = 0;
	let before = 0;
	for (let month = 1; month < months + 1; month++) {
		const until = Math.min(month, months);
		const orders = expectedOrders(weeksOfMonths(until));
		sum += (orders - before) * monthly ** until;
		before = orders;
	}
	return sum;
}
