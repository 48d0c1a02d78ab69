/** Days are counted from 1970-01-01; the look is on 1 July 2026. */
export const TODAY = Date.UTC(2026, 6, 1) / 86_400_000;

export const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A customer as RFM Score gives them, who spent 10 on each of these days before the look. */
export function customer(daysBefore: readonly number[], segment?: string, more: object = {}) {
	const sorted = [...daysBefore].sort((a, b) => b - a);
	return {
		json: {
			segment,
			purchaseHistory: sorted.map((days) => `${isoDay(TODAY - days)} 10.00`).join('; '),
			...more,
		},
	};
}

/** So many customers for each day, each of whom buys on that day alone. */
export function buyersOn(countOf: (daysBefore: number) => number, days: number, segment?: string) {
	return Array.from({ length: days }, (_, at) => at + 1).flatMap((daysBefore) =>
		Array.from({ length: countOf(daysBefore) }, () => customer([daysBefore], segment)),
	);
}
