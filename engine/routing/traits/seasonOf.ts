import type { Zone } from '../../dates/zone';
import { SOUTHERN, TROPICAL } from './countries';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter' | 'tropical';

/** By month, north of the equator: meteorological seasons begin with a month. */
const NORTHERN_SEASONS: readonly Season[] = [
	...(['winter', 'winter', 'spring', 'spring', 'spring', 'summer'] as const),
	...(['summer', 'summer', 'autumn', 'autumn', 'autumn', 'winter'] as const),
];
const HALF_A_YEAR = 6;
const MONTHS = 12;

/**
 * The season in a country at a moment.
 *
 * @param country its ISO code
 * @param now ms since 1970
 * @param zone the shop's, whose calendar says which month it is
 * @returns `tropical` where the seasons are not those of warm and cold
 *
 * @example
 * seasonOf('AU', Date.UTC(2026, 6, 1), zoneOf('UTC')) // 'winter'
 */
export function seasonOf(country: string | undefined, now: number, zone: Zone): Season | undefined {
	if (country === undefined) return undefined;
	if (TROPICAL.has(country)) return 'tropical';
	const month = new Date(now + zone.offsetAt(now)).getUTCMonth();
	return NORTHERN_SEASONS[(month + (SOUTHERN.has(country) ? HALF_A_YEAR : 0)) % MONTHS];
}
