/** Longer than any amount that a platform writes; what is longer is not looked at. */
const MAX_LENGTH = 32;

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The number in an amount as the store platforms write it: a JSON number, or digits with a point and nothing else.
 * Only for amounts that an adapter has to reckon with; all others stay as they were written.
 *
 * @returns NaN where the value is anything else
 * @example
 * plainDecimal('209.00') // 209
 * plainDecimal('1,209.00') // NaN: no platform's API writes separators
 */
export function plainDecimal(value: unknown): number {
	if (typeof value === 'number') return Number.isFinite(value) ? value : NaN;
	if (typeof value !== 'string' || value.length > MAX_LENGTH) return NaN;
	const text = value.trim();
	return PLAIN_DECIMAL.test(text) ? Number(text) : NaN;
}
