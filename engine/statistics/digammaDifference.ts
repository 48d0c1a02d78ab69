/** From here on the asymptotic series with five terms is exact to double precision. */
const ASYMPTOTIC_FROM = 12;
/** Up to here a sum of fractions is both faster and as exact. */
const FEW_TERMS = 16;

/**
 * ψ(base + count) − ψ(base) = 1/base + 1/(base + 1) + … + 1/(base + count − 1), the derivative of
 * `logRisingFactorial` by its base, without the loss of digits that a difference of two digammas has.
 *
 * @param base above 0
 * @param count a whole number from 0
 * @see Abramowitz & Stegun 6.3.18
 *
 * @example
 * digammaDifference(3, 2) // 1/3 + 1/4
 */
export function digammaDifference(base: number, count: number): number {
	if (count <= FEW_TERMS) return sumOfFractions(base, count);
	const shift = Math.max(0, Math.ceil(ASYMPTOTIC_FROM - base));
	const start = base + shift;
	const end = base + count;
	if (end <= start) return sumOfFractions(base, count);
	return (
		sumOfFractions(base, shift) +
		Math.log1p((count - shift) / start) +
		digammaRest(end) -
		digammaRest(start)
	);
}

function sumOfFractions(base: number, count: number): number {
	let sum = 0;
	for (let i = count - 1; i >= 0; i--) sum += 1 / (base + i);
	return sum;
}

/** ψ(z) − ln z */
function digammaRest(z: number): number {
	const square = 1 / (z * z);
	return (
		-0.5 / z -
		square *
			(1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132)))))
	);
}
