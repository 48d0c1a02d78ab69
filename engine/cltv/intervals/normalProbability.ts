/**
 * P(Z ≤ z) of the standard normal distribution, to 7.5e-8 (Abramowitz & Stegun 1964, 26.2.17): a few nanoseconds, for
 * the inside of a search that runs over every customer. `cumulativeStdNormalProbability` of simple-statistics is a table
 * of two digits of z.
 *
 * @example
 * normalProbability(1.2816) // 0.9
 */
export function normalProbability(z: number): number {
	const t = 1 / (1 + 0.2316419 * Math.abs(z));
	const tail =
		0.3989422804014327 *
		Math.exp((-z * z) / 2) *
		t *
		(0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return z > 0 ? 1 - tail : tail;
}
