/** From here on Stirling's series with four terms is exact to double precision. */
const STIRLING_FROM = 12;
/** Up to here a product is both faster and as exact. */
const FEW_FACTORS = 16;

/**
 * ln Γ(base + count) − ln Γ(base) = ln (base · (base + 1) · … · (base + count − 1)).
 * The difference of two log-gammas loses all digits where both are large and close; this does not.
 *
 * @param base above 0
 * @param count a whole number from 0
 * @see Abramowitz & Stegun 6.1.40
 *
 * @example
 * logRisingFactorial(3, 2) // ln 12 = 2.4849…
 */
export function logRisingFactorial(base: number, count: number): number {
	if (count <= FEW_FACTORS) return logOfProduct(base, count);
	const shift = Math.max(0, Math.ceil(STIRLING_FROM - base));
	const start = base + shift;
	const end = base + count;
	if (end <= start) return logOfProduct(base, count);
	const steps = count - shift;
	return (
		logOfProduct(base, shift) +
		(start - 0.5) * Math.log1p(steps / start) +
		steps * (Math.log(end) - 1) +
		stirlingRest(end) -
		stirlingRest(start)
	);
}

/** Factors are multiplied before the logarithm is taken: one logarithm for as many as fit. */
function logOfProduct(base: number, count: number): number {
	let sum = 0;
	let product = 1;
	for (let i = 0; i < count; i++) {
		product *= base + i;
		if (product > 1e140 || product < 1e-140) {
			sum += Math.log(product);
			product = 1;
		}
	}
	return sum + Math.log(product);
}

function stirlingRest(z: number): number {
	const square = 1 / (z * z);
	return (
		(1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / z
	);
}
