/** Units in one main unit of a currency: as fine as any platform states amounts, and finer than any coin. */
const UNITS_PER_MAIN_UNIT = 10_000;

/** 9 × 10¹¹ is 9 × 10¹⁵ units, just below the largest whole number that a double counts without gaps. */
const LARGEST_AMOUNT = 9e11;

/** How near to the middle between two units rounding cannot be left to the product, which may be off by a little. */
const NEAR_MIDDLE = 0.01;

/**
 * An amount as a whole number of units of 1/10,000 of the currency's main unit. Sums of units are exact, so they are
 * the same in any order; sums of amounts are not (0.1 + 0.2 ≠ 0.3).
 *
 * Rounds to the nearest unit of the decimal number that the amount is written as, halves away from zero. Up to 10¹¹
 * (a hundred billion) every amount of four decimals becomes exactly its units; up to 9 × 10¹¹ a double is itself too
 * coarse for the fourth decimal, and the last unit may differ.
 *
 * @param amount in main units
 * @returns NaN for NaN and for amounts beyond ±9 × 10¹¹; never −0
 * @example
 * toUnits(0.1) + toUnits(0.2) === toUnits(0.3) // true
 * toUnits(1.00005) // 10001
 * toUnits(-1.00005) // -10001
 */
export function toUnits(amount: number): number {
	const size = Math.abs(amount);
	if (!(size <= LARGEST_AMOUNT)) return NaN;
	const scaled = size * UNITS_PER_MAIN_UNIT;
	let units = Math.round(scaled);
	if (Math.abs(Math.abs(scaled - units) - 0.5) < NEAR_MIDDLE) {
		// 1.00005 × 10,000 is 10000.499…: only the shifted decimal text is exactly in the middle.
		units = Math.round(Number(`${size}e4`));
	}
	return amount < 0 && units !== 0 ? -units : units;
}

/**
 * The amount in main units of a number of units.
 *
 * @example
 * fromUnits(3000) // 0.3
 */
export function fromUnits(units: number): number {
	return units / UNITS_PER_MAIN_UNIT;
}
