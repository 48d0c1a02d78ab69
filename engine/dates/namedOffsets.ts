import { millisecondsInHour } from 'date-fns/constants';

/**
 * Offsets from UTC, in ms, by the names of RFC 2822 (4.3). No others: `IST` is a zone of India, of Ireland and of
 * Israel.
 */
export const NAMED_OFFSETS: ReadonlyMap<string, number> = new Map([
	['z', 0],
	['ut', 0],
	['utc', 0],
	['gmt', 0],
	['est', -5 * millisecondsInHour],
	['edt', -4 * millisecondsInHour],
	['cst', -6 * millisecondsInHour],
	['cdt', -5 * millisecondsInHour],
	['mst', -7 * millisecondsInHour],
	['mdt', -6 * millisecondsInHour],
	['pst', -8 * millisecondsInHour],
	['pdt', -7 * millisecondsInHour],
]);
