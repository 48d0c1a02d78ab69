/**
 * An amount as shop platforms write it.
 *
 * @param cents whole cents
 *
 * @example
 * centsText(1290) // '12.90'
 * centsText(-5) // '-0.05'
 */
export function centsText(cents: number): string {
	return (cents / 100).toFixed(2);
}
