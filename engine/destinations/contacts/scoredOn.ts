import { calendarDay } from '../../dates/calendarDay';
import { parseInstant } from '../../dates/parseInstant';
import type { Zone } from '../../dates/zone';
import { valueAt, type JsonRecord } from '../../json';

/** More days than anybody's last order can lie back. */
const MOST_DAYS = 366 * 231;

/**
 * The day on which a customer was scored, in days since 1970-01-01: RFM Score counts `recencyDays` from the day of
 * `lastOrderAt` to it. It stays the same however often and however late the item is sent.
 *
 * @param zone the shop's
 * @returns undefined where the item does not tell
 * @example
 * scoredOn({ lastOrderAt: '2026-06-01T10:00:00.000Z', recencyDays: 29 }, zone) // 20634: 2026-06-30
 */
export function scoredOn(json: JsonRecord, zone: Zone): number | undefined {
	const days = valueAt(json, 'recencyDays');
	const lastOrderAt = parseInstant(valueAt(json, 'lastOrderAt'), 'auto', zone);
	if (typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > MOST_DAYS) {
		return undefined;
	}
	return Number.isFinite(lastOrderAt) ? calendarDay(lastOrderAt, zone) + days : undefined;
}
