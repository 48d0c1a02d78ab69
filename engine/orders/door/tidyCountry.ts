const LONGEST_COUNTRY = 80;

/**
 * A country as it is compared: two-letter codes in capitals, names as they stand.
 *
 * @example
 * tidyCountry(' de ') // 'DE'
 * tidyCountry('Germany') // 'Germany'
 */
export function tidyCountry(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const country = value.trim();
	if (country === '' || country.length > LONGEST_COUNTRY) return null;
	return country.length === 2 ? country.toUpperCase() : country;
}
