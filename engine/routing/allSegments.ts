/** Name under which reports give all customers together, before their segments. */
export const ALL_SEGMENTS = 'All';

/** Order of the segments of a report: all customers, then the rest as the alphabet has them. */
export function allFirst(a: string, b: string): number {
	if (a === ALL_SEGMENTS || b === ALL_SEGMENTS) {
		return Number(b === ALL_SEGMENTS) - Number(a === ALL_SEGMENTS);
	}
	return a < b ? -1 : Number(a > b);
}
