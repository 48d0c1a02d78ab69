import type { ApiRequest } from '../../connection/connection';
import type { Link } from '../../connection/openLink';
import type { Contact } from '../contacts/contact';
import { WRITTEN, type Destination, type PropertySample, type WriteSettings } from '../destination';
import { isRecord, listAt, textAt } from '../../orders/json';
import { mergeTag } from './mergeTag';

/** Mailchimp serves ten connections at a time; one after the other, this keeps far below that. */
const RATES = [{ requests: 10, milliseconds: 1_000 }];
const MERGE_FIELDS_A_PAGE = 1_000;

/**
 * Mailchimp: merge fields and tags of an audience's members, 500 at a time. Members that exist keep their status. A
 * customer who is no member yet is added only where their consent is known: without a status Mailchimp refuses them, and
 * says so.
 *
 * Source: Marketing API 3.0, POST /lists/{list_id}.
 */
export const mailchimp: Destination = {
	displayName: 'Mailchimp',
	rates: RATES,
	batch: { contacts: 500, bytes: 5_000_000 },
	identifiedBy: ['email'],

	async prepare(properties, settings, link) {
		const path = `${audiencePath(settings)}/merge-fields`;
		const { body } = await link.send({
			method: 'GET',
			path,
			query: { count: MERGE_FIELDS_A_PAGE, fields: 'merge_fields.tag' },
		});
		const known = new Set(
			listAt(isRecord(body) ? body : {}, 'merge_fields')
				.filter(isRecord)
				.map((field) => textAt(field, 'tag')),
		);
		for (const { name, type } of properties) {
			const tag = mergeTag(name);
			if (known.has(tag)) continue;
			await createMergeField(path, tag, name, type, link);
			known.add(tag);
		}
	},

	requests: (contacts, settings) => [membersRequest(contacts, settings)],

	async write(contacts, settings, link) {
		const { body } = await link.send(membersRequest(contacts, settings));
		const words = new Map<string, string>();
		for (const error of listAt(isRecord(body) ? body : {}, 'errors').filter(isRecord)) {
			words.set(
				(textAt(error, 'email_address') ?? '').toLowerCase(),
				textAt(error, 'error') ?? 'Refused',
			);
		}
		return contacts.map(({ email }) => {
			const own = words.get(email ?? '');
			return own === undefined ? WRITTEN : { done: false, words: own };
		});
	},
};

function audiencePath({ addToList }: WriteSettings): string {
	return `/lists/${encodeURIComponent(addToList ?? '')}`;
}

async function createMergeField(
	path: string,
	tag: string,
	name: string,
	type: PropertySample['type'],
	link: Link,
): Promise<void> {
	await link.send({
		method: 'POST',
		path,
		body: {
			tag,
			name: name.replace(/_/g, ' ').slice(0, 50),
			type: type === 'number' ? 'number' : 'text',
		},
	});
}

function membersRequest(contacts: readonly Contact[], settings: WriteSettings): ApiRequest {
	return {
		method: 'POST',
		path: audiencePath(settings),
		body: {
			members: contacts.map(memberOf),
			update_existing: true,
			sync_tags: false,
		},
	};
}

function memberOf({ email, consent, segment, properties }: Contact) {
	return {
		email_address: email,
		...(consent === 'subscribed' && { status: 'subscribed' }),
		merge_fields: Object.fromEntries(
			[...properties].map(([name, value]) => [mergeTag(name), value ?? '']),
		),
		...(segment !== null && { tags: [segment] }),
	};
}
