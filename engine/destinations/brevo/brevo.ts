import type { ApiRequest } from '../../connection/connection';
import { followJob } from '../../connection/followJob';
import type { Contact, PropertyValue } from '../contacts/contact';
import { WRITTEN, type Destination, type PropertySample, type WriteSettings } from '../destination';
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

	requests: (contacts, settings) => [importRequest(contacts, settings)],

	async write(contacts, settings, link) {
		const { body } = await link.send(importRequest(contacts, settings));
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
	},
};

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

function importRequest(contacts: readonly Contact[], { addToList }: WriteSettings): ApiRequest {
	const list = Number(addToList);
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
			...(addToList !== undefined && Number.isInteger(list) && { listIds: [list] }),
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
