import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { PropertySample } from '../destination';
import type { Contact, PropertyValue } from './contact';

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2}))?$/;

const CONTACTS_PER_SLICE = STEPS_PER_SLICE / 16;

/**
 * The properties of all contacts, with the type that holds every value of each: text where they differ.
 *
 * @example
 * runAtOnce(propertySamples([contact])) // [{ name: 'rfm_segment', type: 'text' }, { name: 'rfm_score', type: 'number' }]
 */
export function* propertySamples(contacts: Iterable<Contact>): Sliced<PropertySample[]> {
	const types = new Map<string, PropertySample['type'] | undefined>();
	let done = 0;
	for (const { properties } of contacts) {
		for (const [name, value] of properties) {
			const type = typeOf(value);
			const known = types.get(name);
			if (known === undefined) types.set(name, type);
			else if (type !== undefined && type !== known) types.set(name, 'text');
		}
		if (++done % CONTACTS_PER_SLICE === 0) yield;
	}
	return [...types].map(([name, type]) => ({ name, type: type ?? 'text' }));
}

function typeOf(value: PropertyValue): PropertySample['type'] | undefined {
	if (value === null) return undefined;
	if (typeof value === 'number' || typeof value === 'boolean')
		return typeof value as 'number' | 'boolean';
	return ISO_INSTANT.test(value) ? 'date' : 'text';
}
