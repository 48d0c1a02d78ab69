import type { Zone } from '../../dates/zone';
import type { Hint } from '../../hint';
import { isRecord } from '../../json';
import { customerKey } from '../customerKey';
import { findField, findText } from '../facts/findField';
import { foldName } from '../foldName';
import { readContactDates } from './contactDates';
import { CONTACT_PREFERENCES } from './contactPreferences';
import type { OpenGuard } from './guard';
import { fingerprintOf, MILLISECONDS_PER_HOUR, type RouterMemory } from './memory/routerMemory';

const DAY = 86_400_000;

export interface FrequencyCap {
	/** At most so many contacts… */
	contacts: number;
	/** …in so many days. */
	days: number;
	/** Field with the date or dates of earlier contacts; without it the router's own memory counts. */
	field?: string;
	/** Field with what the customer chose: daily, weekly, monthly… */
	preferenceField: string;
}

export interface CapContext {
	/** The moment of the run, ms since 1970. */
	now: number;
	zone: Zone;
	memory: RouterMemory;
	customerField?: string;
}

/**
 * Suppresses customers who were contacted as often as they may be, and those who chose to hear less often. A customer
 * who comes more than once in one run counts again each time.
 */
export function frequencyCapGuard(cap: FrequencyCap, context: CapContext): OpenGuard {
	return (batch) => {
		const contactsOf = contactReader(cap, context);
		/** Contacts of this run. */
		const sent = new Map<string, number>();
		return {
			check(placement) {
				// An output that contacts nobody is no contact.
				if (batch.channels(placement).every((channel) => channel === 'none')) return undefined;
				const json = batch.json(placement);
				const customer = customerKey(json, context.customerField);
				const now = customer === undefined ? 0 : (sent.get(customer) ?? 0);
				const earlier = contactsOf.read(json, customer);
				const detail =
					chosenLess(json, cap, earlier, now, context.now) ??
					contactedEnough(cap, earlier, now, context.now);
				if (detail !== undefined) return { because: 'frequencyCap', detail };
				if (customer !== undefined) sent.set(customer, now + 1);
				return undefined;
			},
			hints: () => hintsOf(cap.field, contactsOf),
		};
	};
}

type ContactReader = ReturnType<typeof contactReader>;

function hintsOf(field: string | undefined, contacts: ContactReader): Hint[] {
	const hints: Hint[] = [];
	if (contacts.unreadable() > 0) {
		hints.push({
			kind: 'warning',
			text: `${contacts.unreadable()} dates in "${field ?? ''}" cannot be read and were not counted as contacts. Give them as 2026-06-30 or 2026-06-30T10:00:00Z.`,
		});
	}
	if (contacts.isFieldMissing()) {
		hints.push({
			kind: 'warning',
			text: `No item has the field "${field ?? ''}", so the frequency cap knows of no earlier contact. Name the field that has the date under "Last Contacted Field", or let the node remember: set "Known From" to its own memory.`,
		});
	}
	return hints;
}

function contactReader({ field }: FrequencyCap, { zone, memory }: CapContext) {
	let unreadable = 0;
	let asked = 0;
	let hasField = false;
	return {
		/** Earlier contacts, ms since 1970. */
		read(json: unknown, customer: string | undefined): readonly number[] {
			if (field === undefined) {
				if (customer === undefined || memory.contacts.size === 0) return [];
				const hours = memory.contacts.get(fingerprintOf(customer)) ?? [];
				return hours.map((hour) => hour * MILLISECONDS_PER_HOUR);
			}
			const value = findField(json, field);
			asked++;
			hasField ||= value !== undefined || (isRecord(json) && Object.hasOwn(json, field));
			const dates = readContactDates(value, zone);
			unreadable += dates.unreadable;
			return dates.moments;
		},
		unreadable: () => unreadable,
		/** Customers who were never contacted may have nothing in it, but somebody must have the field. */
		isFieldMissing: () => asked > 0 && !hasField,
	};
}

/** Contacts within so many days; those that are planned for as many days ahead count as well. */
function countWithin(contacts: readonly number[], days: number, now: number): number {
	return contacts.filter((at) => Math.abs(now - at) < days * DAY).length;
}

function contactedEnough(
	{ contacts, days }: FrequencyCap,
	earlier: readonly number[],
	inThisRun: number,
	now: number,
): string | undefined {
	const count = countWithin(earlier, days, now) + inThisRun;
	if (count < contacts) return undefined;
	const last = inThisRun > 0 ? 0 : daysSinceLast(earlier, now);
	return `Contacted ${last === 0 ? 'today' : `${last} ${last === 1 ? 'day' : 'days'} ago`}, ${count} ${count === 1 ? 'time' : 'times'} in ${days} days; the cap is ${contacts}.`;
}

function daysSinceLast(contacts: readonly number[], now: number): number {
	const past = contacts.filter((at) => at <= now);
	return past.length === 0 ? 0 : Math.floor((now - Math.max(...past)) / DAY);
}

function chosenLess(
	json: unknown,
	{ preferenceField }: FrequencyCap,
	earlier: readonly number[],
	inThisRun: number,
	now: number,
): string | undefined {
	const choice = findText(json, preferenceField);
	const days = choice === undefined ? undefined : CONTACT_PREFERENCES.get(foldName(choice));
	if (choice === undefined || days === undefined) return undefined;
	const count = countWithin(earlier, days, now) + inThisRun;
	if (days !== Infinity && count === 0) return undefined;
	return `The customer chose to hear from you ${foldName(choice)}.`;
}
