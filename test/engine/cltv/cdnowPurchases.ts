import type { Purchases } from './purchases';

export const CDNOW_CALIBRATION_END = Date.parse('1997-09-30') / 86_400_000;
export const CDNOW_END = Date.parse('1998-06-30') / 86_400_000;

/** The CDNOW sample from the rows of its file; days with zero spend are purchases, as the reference counts them. */
export function cdnowPurchases(rows: ReadonlyArray<Record<string, string>>): Purchases[] {
	const customers = new Map<string, Map<number, number>>();
	for (const { customer_id: id, date, amount } of rows) {
		const days = customers.get(id as string) ?? new Map<number, number>();
		customers.set(id as string, days);
		const day = Date.parse(date as string) / 86_400_000;
		days.set(day, (days.get(day) ?? 0) + Number(amount));
	}
	return [...customers.values()].map((days) => [...days].sort(([a], [b]) => a - b));
}
