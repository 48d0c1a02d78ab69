import once from 'lodash/once';
import { REGIONS, type Region } from './countries';

const regions = once(
	() =>
		new Map(
			(Object.entries(REGIONS) as Array<[Region, readonly string[]]>).flatMap(([region, codes]) =>
				codes.map((code) => [code, region] as const),
			),
		),
);

/**
 * The sales region of a country.
 *
 * @param country its ISO code
 *
 * @example
 * regionOf('NO') // 'EMEA'
 */
export function regionOf(country: string | undefined): Region | undefined {
	return country === undefined ? undefined : regions().get(country);
}
