import gammainc from '@stdlib/math-base-special-gammainc';

/**
 * The chance that a standard normal value is at least this far from 0 on either side: the two-sided p-value of a z.
 * From the regularised upper incomplete gamma function Q(½, z²/2), to double precision.
 *
 * @example
 * normalTail(1.959964) // 0.05
 */
export function normalTail(z: number): number {
	return gammainc((z * z) / 2, 0.5, true, true);
}
