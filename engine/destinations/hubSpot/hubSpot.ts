import type { ApiRequest } from '../../connection/connection';
import type { Contact, PropertyValue } from '../contacts/contact';
import { WRITTEN, type Destination, type PropertySample, type Written } from '../destination';
import { isRecord, listAt, objectAt, textAt } from '../../json';
import { changeMemberships } from './listMemberships';

/** A private app of the smallest plan: 100 requests in 10 seconds. */
const RATES = [{ requests: 100, milliseconds: 10_000 }];

/** HubSpot's types of a contact property, by ours. */
const PROPERTY_TYPES: Readonly<
	Record<PropertySample['type'], { type: string; fieldType: string }>
> = {
	text: { type: 'string', fieldType: 'text' },
	number: { type: 'number', fieldType: 'number' },
	boolean: { type: 'string', fieldType: 'text' },
	date: { type: 'datetime', fieldType: 'date' },
};

/**
 * HubSpot: contact properties, 100 contacts at a time, found or made by their email address. Properties that the account
 * lacks are made first.
 *
 * Source: CRM API v3, POST /crm/v3/objects/contacts/batch/upsert; a part of a batch can fail (207).
 */
export const hubSpot: Destination = {
	displayName: 'HubSpot',
	rates: RATES,
	batch: { contacts: 100, bytes: 3_000_000 },
	identifiedBy: ['email'],

	nameOf: propertyName,

	async prepare(properties, _settings, link) {
		const { body } = await link.send({ method: 'GET', path: '/crm/v3/properties/contacts' });
		const known = new Set(
			listAt(isRecord(body) ? body : {}, 'results')
				.filter(isRecord)
				.map((property) => textAt(property, 'name')),
		);
		const missing = properties.filter(({ name }) => !known.has(propertyName(name)));
		if (missing.length === 0) return;
		await link.send({
			method: 'POST',
			path: '/crm/v3/properties/contacts/batch/create',
			body: {
				inputs: missing.map(({ name, type }) => ({
					name: propertyName(name),
					label: name.replace(/_/g, ' '),
					groupName: 'contactinformation',
					...PROPERTY_TYPES[type],
				})),
			},
		});
	},

	requests: (contacts) => [upsertRequest(contacts)],

	async write(contacts, settings, link) {
		const { body } = await link.send(upsertRequest(contacts));
		const reply = isRecord(body) ? body : {};
		const refused = refusalsIn(reply);
		const ids = new Map<string, string>();
		for (const result of listAt(reply, 'results').filter(isRecord)) {
			const email = textAt(objectAt(result, 'properties') ?? {}, 'email')?.toLowerCase();
			const id = textAt(result, 'id');
			if (email !== undefined && id !== undefined) ids.set(email, id);
		}
		await changeMemberships([...ids.values()], settings, link);
		const hasErrors = listAt(reply, 'errors').length > 0;
		return contacts.map(({ email }): Written => {
			const words = refused.get(email ?? '');
			if (words !== undefined) return { done: false, words };
			// Where a part failed, only what HubSpot gives back is known to be written.
			if (hasErrors && !ids.has(email ?? '')) {
				return { done: false, words: refused.get('') ?? 'HubSpot did not confirm this contact.' };
			}
			return WRITTEN;
		});
	},
};

/** HubSpot's internal names: lower case, digits and underscores, beginning with a letter. */
function propertyName(property: string): string {
	const name = property.toLowerCase().replace(/[^a-z0-9_]/g, '_');
	return /^[a-z]/.test(name) ? name : `p_${name}`;
}

function upsertRequest(contacts: readonly Contact[]): ApiRequest {
	return {
		method: 'POST',
		path: '/crm/v3/objects/contacts/batch/upsert',
		body: {
			inputs: contacts.map(({ email, properties }) => ({
				id: email,
				idProperty: 'email',
				properties: {
					email,
					...Object.fromEntries(
						[...properties].map(([name, value]) => [propertyName(name), valueFor(value)]),
					),
				},
			})),
		},
	};
}

/** HubSpot empties a property by an empty text. */
function valueFor(value: PropertyValue): string {
	return value === null ? '' : String(value);
}

/** What was refused, by address; errors that name none are under the empty text. */
function refusalsIn(reply: Readonly<Record<string, unknown>>): Map<string, string> {
	const refused = new Map<string, string>();
	for (const error of listAt(reply, 'errors').filter(isRecord)) {
		const words = textAt(error, 'message') ?? 'Refused';
		const context = objectAt(error, 'context');
		const named = ['id', 'ids', 'email'].flatMap((key) => listAt(context, key));
		for (const name of named.length > 0 ? named : ['']) {
			refused.set(String(name).toLowerCase(), words);
		}
	}
	return refused;
}
