/**
 * base^exponent for a whole exponent from 0 to 2³¹, by repeated squaring: several times faster than Math.pow for the
 * small exponents that purchase counts are. Relative error about exponent · 1e-16.
 *
 * @example
 * wholePower(1.5, 3) // 3.375
 */
export function wholePower(base: number, exponent: number): number {
	let square = base;
	let power = 1;
	for (let rest = exponent; ; ) {
		if ((rest & 1) === 1) power *= square;
		rest >>>= 1;
		if (rest === 0) return power;
		square *= square;
	}
}
