import { tidyEmail, tidyId, tidyPhone } from '../../identity/contact';
import type { CustomerKeys, Identities } from '../../identity/identities';
import { parseInstant } from '../../dates/parseInstant';
import type { Zone } from '../../dates/zone';
import type { Item } from '../../item';
import { isRecord, textAt, valueAt, type JsonRecord } from '../../json';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { findField } from '../facts/findField';
import { storedObject } from '../storedRoute';
import { hashedContacts, type ContactBehind } from './hashedContacts';

/** A customer whom the router put into a group of an experiment, or just into an output. */
export interface Exposure {
	/** Of the order book's identities. */
	person: number;
	/** Empty where the customer is in no experiment. */
	experiment: string;
	group: string;
	/** Name of the output that the customer was meant for. */
	segment: string;
	/** When they were routed, ms since 1970. */
	from: number;
}

export interface Exposures {
	readonly all: readonly Exposure[];
	readonly byPerson: ReadonlyMap<number, readonly Exposure[]>;
	/** Items that tell no customer, no route or no moment. */
	readonly unusable: { customer: number; route: number; moment: number };
	/** Customers who were in two groups of one experiment, and count in none. */
	readonly inTwoGroups: number;
	/** Items that are in no experiment, where others are. */
	readonly outside: number;
}

/** Group of everybody, where there is no experiment. */
export const EVERYBODY = 'all';

interface Context {
	identities: Identities;
	zone: Zone;
	/** For items that do not say when they were routed. */
	routedAt: number | undefined;
	customerField: string | undefined;
}

/** What is known once all items have been looked at. */
interface ReadingContext extends Context {
	contactBehind: ContactBehind;
}

/**
 * Reads the items that the router put out, and finds their customers among those of the orders. Of a customer who was
 * routed several times the first time counts: what was bought later may be due to it.
 */
export function* readExposures(items: readonly Item[], context: Context): Sliced<Exposures> {
	const unusable = { customer: 0, route: 0, moment: 0 };
	const read: Exposure[] = [];
	const { identities, customerField = 'customerId' } = context;
	const contactBehind = yield* hashedContacts(items, identities, customerField);
	const reading = { ...context, contactBehind };
	for (let item = 0; item < items.length; item++) {
		if (item % (STEPS_PER_SLICE / 8) === 0) yield;
		const { json } = items[item] as Item;
		const exposure = readExposure(isRecord(json) ? json : {}, reading);
		if (typeof exposure === 'object') read.push(exposure);
		else if (exposure !== 'suppressed') unusable[exposure]++;
	}
	const hasExperiment = read.some(({ experiment }) => experiment !== '');
	const relevant = hasExperiment ? read.filter(({ experiment }) => experiment !== '') : read;
	return {
		...(yield* firstOfEach(relevant, context.identities)),
		unusable,
		outside: read.length - relevant.length,
	};
}

function readExposure(
	json: JsonRecord,
	{ identities, zone, routedAt, customerField, contactBehind }: ReadingContext,
): Exposure | 'customer' | 'route' | 'moment' | 'suppressed' {
	const route = storedObject(json, 'route');
	const segment = textAt(route, 'output');
	if (segment === undefined) return 'route';
	// Whoever got nothing and was not held out either is in no group.
	if (textAt(json, 'suppressedBecause') !== undefined) return 'suppressed';
	const moment = parseInstant(valueAt(route, 'routedAt'), 'auto', zone);
	const from = Number.isFinite(moment) ? moment : routedAt;
	if (from === undefined) return 'moment';
	// Stored customers have lost the name of the platform that their id is from; the same id finds it again.
	const node = identities.note(
		'spreadsheet',
		customerKeysOf(json, customerField, contactBehind),
		-Infinity,
	);
	if (node === -1) return 'customer';
	identities.joinAcrossPlatforms(node);
	const experiment = storedObject(json, 'experiment');
	const name = textAt(experiment, 'name');
	const group = textAt(experiment, 'group');
	const isIn = name !== undefined && group !== undefined;
	return {
		person: node,
		experiment: isIn ? name : '',
		group: isIn ? group : EVERYBODY,
		segment,
		from,
	};
}

/** The id of a guest is the address, or its hash where addresses are hidden. */
function customerKeysOf(
	json: JsonRecord,
	customerField: string | undefined,
	contactBehind: ContactBehind,
): CustomerKeys {
	const id = tidyId(findField(json, customerField ?? 'customerId'));
	const written = findField(json, 'email');
	const guest = contactBehind(id) ?? (id?.includes('@') === true ? id : undefined);
	return {
		customerId: id,
		email: tidyEmail(contactBehind(written) ?? written) ?? tidyEmail(guest),
		// The digits of an address are no phone number.
		phone:
			tidyPhone(findField(json, 'phone')) ??
			(guest?.includes('@') === false ? tidyPhone(guest) : null),
	};
}

/** One exposure for each person and experiment. Persons are settled only now that all items are read. */
function* firstOfEach(
	read: readonly Exposure[],
	identities: Identities,
): Sliced<Pick<Exposures, 'all' | 'byPerson' | 'inTwoGroups'>> {
	const first = new Map<string, Map<number, Exposure>>();
	const twice = new Set<Exposure>();
	for (let at = 0; at < read.length; at++) {
		if (at % STEPS_PER_SLICE === 0) yield;
		const exposure = { ...(read[at] as Exposure) };
		exposure.person = identities.personOf(exposure.person);
		let ofExperiment = first.get(exposure.experiment);
		if (ofExperiment === undefined) first.set(exposure.experiment, (ofExperiment = new Map()));
		const known = ofExperiment.get(exposure.person);
		if (known === undefined) ofExperiment.set(exposure.person, exposure);
		else {
			if (known.group !== exposure.group) twice.add(known);
			if (isBefore(exposure, known)) {
				known.segment = exposure.segment;
				known.from = exposure.from;
			}
		}
	}
	const all = [...first.values()]
		.flatMap((ofExperiment) => [...ofExperiment.values()])
		.filter((exposure) => !twice.has(exposure));
	const byPerson = new Map<number, Exposure[]>();
	for (const exposure of all) {
		const list = byPerson.get(exposure.person);
		if (list === undefined) byPerson.set(exposure.person, [exposure]);
		else list.push(exposure);
	}
	return { all, byPerson, inTwoGroups: twice.size };
}

function isBefore(a: Exposure, b: Exposure): boolean {
	return a.from !== b.from ? a.from < b.from : a.segment < b.segment;
}
