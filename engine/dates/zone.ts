import { tzOffset } from '@date-fns/tz';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { FIRST_SUPPORTED_DAY, LAST_SUPPORTED_DAY } from './supportedInstant';
import { utcOffset } from './utcOffset';

/** A time zone that answers fast. It remembers what it looked up, so make one for a run and share it. */
export interface Zone {
	readonly name: string;
	/** What to add to UTC for the zone's wall time at a moment, in ms: 7,200,000 in Berlin's summer. */
	offsetAt(epochMs: number): number;
	/**
	 * The moment at which the zone's clocks show a wall time.
	 *
	 * A time that the clocks show twice, when they are put back, is the first of the two. A time that they skip, when
	 * they are put forward, is read as if they had not been: 02:30 becomes 03:30. This is what ECMAScript's `Date` and
	 * Temporal (`compatible`) do.
	 *
	 * @param wallMs the wall time written as if it were UTC
	 */
	toEpoch(wallMs: number): number;
}

/** Marks of the table of offsets, which no offset can be: they are all within a day. */
const NOT_LOOKED_UP = 2 ** 31 - 1;
const CHANGES = 2 ** 31 - 2;

/** A day on which the clocks are changed. */
interface ChangeOfClocks {
	at: number;
	before: number;
	after: number;
}

/**
 * The zone of a name.
 *
 * The time zone library takes microseconds an answer, since it formats a date to find the offset; a run asks for
 * millions. So each UTC day is looked up once: at its start and at its end, and where these differ the minute of the
 * change is searched between them. No zone changes its clocks twice within a day.
 *
 * @param timeZone an IANA name (`Europe/Berlin`), `UTC`, or a fixed offset (`+05:45`)
 * @throws RangeError where there is no such zone
 * @example
 * zoneOf('Europe/Berlin').offsetAt(Date.UTC(2025, 6, 1)) // 7200000
 */
export function zoneOf(timeZone: string): Zone {
	const fixed = utcOffset(timeZone, 0);
	if (!Number.isNaN(fixed)) {
		return { name: timeZone, offsetAt: () => fixed, toEpoch: (wallMs) => wallMs - fixed };
	}
	if (!isTimeZone(timeZone)) {
		throw new RangeError(
			`There is no time zone "${timeZone}". Use a name such as Europe/Berlin, America/New_York or UTC.`,
		);
	}
	const offsets = new Int32Array(LAST_SUPPORTED_DAY - FIRST_SUPPORTED_DAY + 1).fill(NOT_LOOKED_UP);
	const changes = new Map<number, ChangeOfClocks>();

	function lookUp(epochMs: number): number {
		return Math.round(tzOffset(timeZone, new Date(epochMs)) * millisecondsInMinute);
	}

	function lookUpDay(day: number): number {
		const start = day * millisecondsInDay;
		const before = lookUp(start);
		const after = lookUp(start + millisecondsInDay);
		if (before === after) return before;
		let earliest = start;
		let at = start + millisecondsInDay;
		while (at - earliest > millisecondsInMinute) {
			const middle =
				earliest + Math.floor((at - earliest) / 2 / millisecondsInMinute) * millisecondsInMinute;
			if (lookUp(middle) === before) earliest = middle;
			else at = middle;
		}
		changes.set(day, { at, before, after });
		return CHANGES;
	}

	function offsetAt(epochMs: number): number {
		const day = Math.floor(epochMs / millisecondsInDay);
		if (!(day >= FIRST_SUPPORTED_DAY && day <= LAST_SUPPORTED_DAY)) return lookUp(epochMs);
		let offset = offsets[day - FIRST_SUPPORTED_DAY] as number;
		if (offset === NOT_LOOKED_UP) {
			offset = lookUpDay(day);
			offsets[day - FIRST_SUPPORTED_DAY] = offset;
		}
		if (offset !== CHANGES) return offset;
		const change = changes.get(day) as ChangeOfClocks;
		return epochMs < change.at ? change.before : change.after;
	}

	function toEpoch(wallMs: number): number {
		// A day to either side lies beyond any change of clocks that the wall time could fall into.
		const before = offsetAt(wallMs - millisecondsInDay);
		const after = offsetAt(wallMs + millisecondsInDay);
		const withBefore = wallMs - before;
		if (before === after || offsetAt(withBefore) === before) return withBefore;
		const withAfter = wallMs - after;
		return offsetAt(withAfter) === after ? withAfter : withBefore;
	}

	return { name: timeZone, offsetAt, toEpoch };
}

/** Asked of the runtime: for names that do not exist, the time zone library answers with whatever its cache holds. */
function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en-US', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
