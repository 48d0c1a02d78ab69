import { createIsoDays } from '../../dates/isoDays';
import type { Zone } from '../../dates/zone';
import { jsonText } from '../../connection/jsonText';
import { tidyEmail, tidyId } from '../../identity/contact';
import { valueAt, type JsonRecord } from '../../json';
import { emailConsentOf } from '../../consent/consentOf';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { Contact, PropertyValue } from './contact';
import { valueAtPath } from '../../valueAtPath';
import type { MappedField } from './fieldMapping';
import { internationalPhone } from './internationalPhone';
import { scoredOn } from './scoredOn';

/** The longest text that is written: destinations refuse whole batches over one field. */
const LONGEST_TEXT = 1_000;

/** Which fields of the items hold the identifiers. */
export interface IdentifierFields {
	email: string;
	phone: string;
	customerId: string;
}

export const DEFAULT_IDENTIFIERS: IdentifierFields = {
	email: 'email',
	phone: 'phone',
	customerId: 'customerId',
};

/** Reading a contact takes many steps. */
const CONTACTS_PER_SLICE = STEPS_PER_SLICE / 16;

/** How the items are read. */
export interface ContactFields {
	identifiers: IdentifierFields;
	mapping: readonly MappedField[];
	/** Path of what a customer is worth. */
	valueField: string;
	/** The shop's. */
	zone: Zone;
}

/** Reads the contacts of all items. */
export function* readContacts(
	items: ReadonlyArray<{ json: JsonRecord }>,
	{ identifiers, mapping, valueField, zone }: ContactFields,
): Sliced<Contact[]> {
	const contacts: Contact[] = [];
	const isoDay = createIsoDays();
	for (const { json } of items) {
		const contact = readContact(json, contacts.length, identifiers, mapping);
		contact.value = finiteOrNull(valueAtPath(json, valueField));
		const day = scoredOn(json, zone);
		if (day !== undefined) contact.scoredOn = isoDay(day);
		contacts.push(contact);
		if (contacts.length % CONTACTS_PER_SLICE === 0) yield;
	}
	return contacts;
}

/**
 * Reads a contact from an item as the nodes of this package write it.
 *
 * @param item its place among the input items
 */
export function readContact(
	json: JsonRecord,
	item: number,
	identifiers: IdentifierFields,
	mapping: readonly MappedField[],
): Contact {
	const properties = new Map<string, PropertyValue>();
	for (const { field, property } of mapping) {
		const value = propertyValue(valueAtPath(json, field));
		if (value !== undefined) properties.set(property, value);
	}
	return {
		item,
		customerId: tidyId(valueAtPath(json, identifiers.customerId)),
		email: tidyEmail(valueAtPath(json, identifiers.email)),
		phone: internationalPhone(valueAtPath(json, identifiers.phone)),
		consent: emailConsentOf(json, valueAt),
		segment: textOrNull(valueAt(json, 'segment')),
		previousSegment: textOrNull(valueAt(json, 'previousSegment')),
		value: finiteOrNull(valueAt(json, 'predictedValue')),
		properties,
	};
}

/** Undefined is a field that the item does not have; null one that is known to be empty. */
function propertyValue(value: unknown): PropertyValue | undefined {
	if (value === undefined || value === null) return value;
	if (typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
	if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) {
		return value.join(', ').slice(0, LONGEST_TEXT);
	}
	return jsonText(value).slice(0, LONGEST_TEXT);
}

function textOrNull(value: unknown): string | null {
	return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_TEXT) : null;
}

function finiteOrNull(value: unknown): number | null {
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
