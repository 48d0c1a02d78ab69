import { parseInstant } from '../../dates/parseInstant';
import type { Zone } from '../../dates/zone';
import { findField } from './findField';

/**
 * The moment in a field of an item, in ms since 1970, or undefined where there is none or nobody can tell which day is
 * meant. Read as dates of orders are: items also come from sheets and tables, which write a date without a zone.
 *
 * @param zone the shop's
 * @example
 * findMoment({ lastOrderAt: '2026-06-30 23:30' }, 'lastOrderAt', zoneOf('Europe/Berlin')) // Date.UTC(2026, 5, 30, 21, 30)
 */
export function findMoment(json: unknown, name: string, zone: Zone): number | undefined {
	return momentOf(findField(json, name), zone);
}

/** The same of a value that was found already. */
export function momentOf(value: unknown, zone: Zone): number | undefined {
	const moment = parseInstant(value, 'auto', zone);
	return Number.isFinite(moment) ? moment : undefined;
}
