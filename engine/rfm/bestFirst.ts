import type { CustomerResult } from './customerResult';

/**
 * Order of customers in the output: by weighted score, then by money, then by the last order, then by id, so that it is
 * the same whatever order the items came in.
 */
export function bestFirst(a: CustomerResult, b: CustomerResult): number {
	return (
		descending(a.rfmScore, b.rfmScore) ||
		descending(a.totalSpent, b.totalSpent) ||
		descending(a.lastOrderAt, b.lastOrderAt) ||
		descending(b.customerId, a.customerId) ||
		// Two shops can give the same number to different people.
		descending(b.email, a.email) ||
		descending(b.country, a.country)
	);
}

function descending<T extends string | number>(a: T | null, b: T | null): number {
	if (a === b || a === null || b === null) return 0;
	return a > b ? -1 : 1;
}
