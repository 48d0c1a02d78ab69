import type { ApiRequest } from '../../connection/connection';
import { followJob } from '../../connection/followJob';
import type { Contact, PropertyValue } from '../contacts/contact';
import type { Link } from '../../connection/openLink';
import {
	WRITTEN,
	type Destination,
	type PropertySample,
	type WriteSettings,
	type Written,
} from '../destination';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../json';

import { readReports } from './importReports';

const RATES = [{ requests: 10, milliseconds: 1_000 }];

/** Brevo's types of a contact attribute, by ours. */
const ATTRIBUTE_TYPES: Readonly<Record<PropertySample['type'], string>> = {
	text: 'text',
	number: 'float',
	boolean: 'boolean',
	date: 'date',
};

/**
 * Brevo: contact attributes, imported as JSON and followed to the end of the process. Attributes that the account lacks
 * are made first, since the import drops them silently.
 *
 * Source: API v3, POST /contacts/import and GET /processes/{id}.
 */
export const brevo: Destination = {
	displayName: 'Brevo',
	rates: RATES,
	batch: { contacts: 5_000, bytes: 4_000_000 },
	identifiedBy: ['email', 'customerId'],

	nameOf: attributeName,

	async prepare(properties, _settings, link) {
		const { body } = await link.send({ method: 'GET', path: '/contacts/attributes' });
		const known = new Set(
			listAt(isRecord(body) ? body : {}, 'attributes')
				.filter(isRecord)
				.map((attribute) => textAt(attribute, 'name')),
		);
		for (const { name, type } of properties) {
			const attribute = attributeName(name);
			if (known.has(attribute)) continue;
			await link.send({
				method: 'POST',
				path: `/contacts/attributes/normal/${encodeURIComponent(attribute)}`,
				body: { type: ATTRIBUTE_TYPES[type] },
			});
			known.add(attribute);
		}
	},

	requests: (contacts, settings) =>
		importsOf(contacts, settings).map(({ members, listId }) => importRequest(members, listId)),

	async write(contacts, settings, link) {
		const written = new Map<Contact, Written>();
		for (const { members, listId } of importsOf(contacts, settings)) {
			const results = await importContacts(members, listId, link);
			members.forEach((contact, at) => written.set(contact, results[at] as Written));
		}
		return contacts.map((contact) => written.get(contact) as Written);
	},
};

interface Import {
	members: Contact[];
	/** Of the list that they are added to. */
	listId?: number;
}

/**
 * Brevo knows no subscription: whoever is on a list gets what is sent to it. So only those who agreed are added to the
 * list, and the others are written without it.
 */
function importsOf(contacts: readonly Contact[], { addToList }: WriteSettings): Import[] {
	if (addToList === undefined) return [{ members: [...contacts] }];
	const isAgreed = ({ consent }: Contact) => consent === 'subscribed';
	return [
		{ members: contacts.filter(isAgreed), listId: Number(addToList) },
		{ members: contacts.filter((contact) => !isAgreed(contact)) },
	].filter(({ members }) => members.length > 0);
}

async function importContacts(
	contacts: readonly Contact[],
	listId: number | undefined,
	link: Link,
): Promise<Written[]> {
	const { body } = await link.send(importRequest(contacts, listId));
	const processId = valueAt(isRecord(body) ? body : {}, 'processId');
	if (typeof processId !== 'number' && typeof processId !== 'string') {
		return contacts.map(() => WRITTEN);
	}
	const path = `/processes/${encodeURIComponent(String(processId))}`;
	const process = await followJob(
		link,
		processOf(undefined),
		({ status }) => status === 'queued' || status === 'in_process',
		async () => processOf((await link.send({ method: 'GET', path })).body),
	);
	if (process?.status === 'completed') {
		return await readReports(contacts, process.reports, link);
	}
	const words =
		process === undefined
			? 'Brevo has taken the import, but was not through with it after 30 minutes.'
			: `Brevo could not finish the import (${process.status}).`;
	return contacts.map(() => ({ done: false, words }));
}

interface Process {
	status: string;
	/** Links to lists of the records that were not taken, by what was wrong with them. */
	reports: JsonRecord;
}

function processOf(body: unknown): Process {
	if (!isRecord(body)) return { status: 'queued', reports: {} };
	return {
		status: textAt(body, 'status') ?? 'completed',
		reports: objectAt(objectAt(body, 'info'), 'import') ?? {},
	};
}

/** Brevo writes attributes in capitals. */
function attributeName(property: string): string {
	return property.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}

function importRequest(contacts: readonly Contact[], listId: number | undefined): ApiRequest {
	return {
		method: 'POST',
		path: '/contacts/import',
		body: {
			jsonBody: contacts.map(({ email, customerId, phone, properties }) => ({
				...(email !== null && { email }),
				...(customerId !== null && { ext_id: customerId }),
				attributes: {
					...(phone !== null && { SMS: phone }),
					...Object.fromEntries(
						[...properties].map(([name, value]) => [attributeName(name), emptied(value)]),
					),
				},
			})),
			...(listId !== undefined && { listIds: [listId] }),
			updateExistingContacts: true,
			emptyContactsAttributes: true,
			disableNotification: true,
		},
	};
}

/** With `emptyContactsAttributes`, an empty text takes a value away. */
function emptied(value: PropertyValue): string | number | boolean {
	return value ?? '';
}
