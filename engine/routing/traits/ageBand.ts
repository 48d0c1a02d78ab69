import { findField, findNumber, momentOf } from '../facts/findField';
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
 * @returns undefined where neither is there, or it is no age of a person
 *
 * @example
 * ageBand({ age: 28 }, now) // '25-34'
 */
export function ageBand(json: unknown, now: number): string | undefined {
	const age = findNumber(json, 'age') ?? ageSince(birthOf(json), now);
	if (age === undefined || age < 0 || age > OLDEST) return undefined;
	return BANDS.find(([from]) => age >= from)?.[1];
}

function birthOf(json: unknown): number | undefined {
	return firstOf(BIRTH_FIELDS, (field) => momentOf(findField(json, field)));
}

/** Birthdays that were: whoever is born on 1 July is a year older on that day. */
function ageSince(birth: number | undefined, now: number): number | undefined {
	if (birth === undefined || birth > now) return undefined;
	const from = new Date(birth);
	const to = new Date(now);
	const isBefore =
		to.getUTCMonth() < from.getUTCMonth() ||
		(to.getUTCMonth() === from.getUTCMonth() && to.getUTCDate() < from.getUTCDate());
	return to.getUTCFullYear() - from.getUTCFullYear() - (isBefore ? 1 : 0);
}
