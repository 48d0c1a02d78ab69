import { isBlank } from '../../json';
import {
	AMBIGUOUS_DAY_MONTH,
	dayMonthEvidence,
	type DayMonthOrder,
} from '../../dates/dayMonthOrder';
import { parseInstant } from '../../dates/parseInstant';
import { zoneOf } from '../../dates/zone';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { FoundReading } from './findReadings';
import type { ResponseSettings } from './responseSettings';

/** When responses were given, and the dates that could not be read. */
export interface AnswerMoments {
	/** ms since 1970 of each record; NaN where there is no date, or none that can be read. */
	readonly at: Float64Array;
	/** When each record was last changed, else when it was given; −Infinity where neither is known. */
	readonly changedAt: Float64Array;
	/** Dates that are there and cannot be read, and an example of them. */
	readonly unreadable: number;
	readonly example: unknown;
	/** Whether some of them could be day-month or month-day, and no date of the run decides it. */
	readonly isAmbiguous: boolean;
}

/** Reads the dates of all records. What one date leaves open (3/4/2026), the others decide. */
export function* answerMoments(
	found: readonly FoundReading[],
	{ timeZone, dayMonthOrder }: Pick<ResponseSettings, 'timeZone' | 'dayMonthOrder'>,
): Sliced<AnswerMoments> {
	const zone = zoneOf(timeZone);
	const order = dayMonthOrder === 'auto' ? yield* orderOf(found) : dayMonthOrder;
	const at = new Float64Array(found.length).fill(NaN);
	const changedAt = new Float64Array(found.length).fill(-Infinity);
	let unreadable = 0;
	let example: unknown;
	let isAmbiguous = false;
	for (let record = 0; record < found.length; record++) {
		if (record % STEPS_PER_SLICE === 0) yield;
		const { reading } = found[record] as FoundReading;
		if (reading?.kind !== 'response') continue;
		const style = reading.dateStyle ?? 'auto';
		const { answeredAt, updatedAt } = reading;
		// What is nested is no date, whatever the name above it: "data" is one in Italian and Portuguese.
		if (!isBlank(answeredAt) && typeof answeredAt !== 'object') {
			const moment = parseInstant(answeredAt, style, zone, order);
			if (Number.isFinite(moment)) {
				at[record] = moment;
			} else {
				unreadable++;
				example ??= answeredAt;
				if (moment === AMBIGUOUS_DAY_MONTH) isAmbiguous = true;
			}
		}
		const changed = updatedAt === undefined ? NaN : parseInstant(updatedAt, style, zone, order);
		const latest = Number.isFinite(changed) ? changed : (at[record] as number);
		if (!Number.isNaN(latest)) changedAt[record] = latest;
	}
	return { at, changedAt, unreadable, example, isAmbiguous };
}

function* orderOf(found: readonly FoundReading[]): Sliced<DayMonthOrder | undefined> {
	const evidence = dayMonthEvidence();
	for (let record = 0; record < found.length; record++) {
		if (record % STEPS_PER_SLICE === 0) yield;
		const { reading } = found[record] as FoundReading;
		if (reading?.kind === 'response') evidence.add(reading.answeredAt);
	}
	const order = evidence.decide();
	return order === 'dayFirst' || order === 'monthFirst' ? order : undefined;
}
