/** A hundredth of a percent. */
const PLACES = 10_000;

/**
 * Each part's share of the whole, rounded to four decimals in such a way that the shares still sum to 1: all are rounded
 * down, and what is missing goes to those that lost most (the method of the largest remainder, Hamilton's).
 *
 * @param parts none below 0, one at least above it
 * @returns 0..1 each, in the order of the parts
 *
 * @example
 * roundedShares([1, 1, 1]) // [0.3334, 0.3333, 0.3333]
 */
export function roundedShares(parts: readonly number[]): number[] {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	const exact = parts.map((part) => (part / whole) * PLACES);
	const rounded = exact.map(Math.floor);
	const missing = PLACES - rounded.reduce((sum, share) => sum + share, 0);
	const lost = (place: number) => (exact[place] as number) - (rounded[place] as number);
	const byLoss = [...parts.keys()].sort((a, b) => lost(b) - lost(a) || a - b);
	for (const place of byLoss.slice(0, missing)) rounded[place] = (rounded[place] as number) + 1;
	return rounded.map((share) => share / PLACES);
}
