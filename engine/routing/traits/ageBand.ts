import { millisecondsInDay } from 'date-fns/constants';
import { calendarDay } from '../../dates/calendarDay';
import type { Zone } from '../../dates/zone';
import { findField, findNumber } from '../facts/findField';
import { birthDay } from './birthDay';
import { firstOf } from './firstOf';

const BIRTH_FIELDS = [
	'birthDate',
	'birthdate',
	'birth_date',
	'dateOfBirth',
	'date_of_birth',
	'birthday',
	'dob',
];

/** Bands as advertising platforms and surveys use them: the first age of each. */
const BANDS: ReadonlyArray<readonly [from: number, name: string]> = [
	[65, '65+'],
	[55, '55-64'],
	[45, '45-54'],
	[35, '35-44'],
	[25, '25-34'],
	[18, '18-24'],
	[0, 'under 18'],
];
const OLDEST = 125;

/**
 * The age band of a customer, from `age` or a date of birth.
 *
 * @param now ms since 1970
 * @param zone the shop's, whose calendar says whether the birthday was
 * @returns undefined where neither is there, or it is no age of a person
 *
 * @example
 * ageBand({ age: 28 }, now, zone) // '25-34'
 */
export function ageBand(json: unknown, now: number, zone: Zone): string | undefined {
	const age = findNumber(json, 'age') ?? ageOn(calendarDay(now, zone), birthOf(json, zone));
	if (age === undefined || age < 0 || age > OLDEST) return undefined;
	return BANDS.find(([from]) => age >= from)?.[1];
}

function birthOf(json: unknown, zone: Zone): number | undefined {
	return firstOf(BIRTH_FIELDS, (field) => birthDay(findField(json, field), zone));
}

/** Birthdays that were: whoever is born on 1 July is a year older on that day. Both in days since 1970. */
function ageOn(today: number, birth: number | undefined): number | undefined {
	if (birth === undefined || birth > today) return undefined;
	const from = new Date(birth * millisecondsInDay);
	const to = new Date(today * millisecondsInDay);
	const isBefore =
		to.getUTCMonth() < from.getUTCMonth() ||
		(to.getUTCMonth() === from.getUTCMonth() && to.getUTCDate() < from.getUTCDate());
	return to.getUTCFullYear() - from.getUTCFullYear() - (isBefore ? 1 : 0);
}
