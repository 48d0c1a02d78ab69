import type { ApiRequest } from '../../connection/connection';
import { isRecord, listAt, textAt } from '../../json';
import type { Contact } from '../contacts/contact';
import { leaversBySegment } from '../contacts/formerSegments';
import { WRITTEN, type Destination, type WriteSettings, type Written } from '../destination';
import { makeMergeFields } from './mergeFields';
import { mergeTag } from './mergeTag';
import { notSubscribed } from './notSubscribed';
import { removeTagRequest, removeTags, tagsByName } from './tags';

/** Mailchimp serves ten connections at a time; one after the other, this keeps far below that. */
const RATES = [{ requests: 10, milliseconds: 1_000 }];

/**
 * Mailchimp: merge fields of an audience's members and the segment as a tag, 500 at a time; the tag of the segment before
 * is taken off. Members keep the status that they have, so that nobody who unsubscribed is subscribed again. A customer
 * who is no member yet is added only where their consent is known: without a status Mailchimp refuses them, and says so.
 *
 * Source: Marketing API 3.0, POST /lists/{list_id}.
 */
export function mailchimp(): Destination {
	// What is looked up once a run.
	let leftAlone: ReadonlySet<string> = new Set();
	let tags: ReadonlyMap<string, string> = new Map();
	return {
		displayName: 'Mailchimp',
		rates: RATES,
		batch: { contacts: 500, bytes: 5_000_000 },
		identifiedBy: ['email'],

		nameOf: mergeTag,

		async prepare(properties, settings, link) {
			const audience = audiencePath(settings);
			await makeMergeFields(audience, properties, link);
			leftAlone = await notSubscribed(audience, link);
			tags = await tagsByName(audience, link);
		},

		requests: (contacts, settings) => [
			membersRequest(contacts, settings, new Set()),
			...[...leaversBySegment(contacts)].map(([segment, leavers]) =>
				removeTagRequest(audiencePath(settings), `(${segment})`, leavers),
			),
		],

		async write(contacts, settings, link) {
			const audience = audiencePath(settings);
			const request = membersRequest(contacts, settings, leftAlone);
			const refused = refusalsIn((await link.send(request)).body);
			const written = contacts.filter(({ email }) => !refused.has(email ?? ''));
			for (const [email, words] of await removeTags(
				audience,
				leaversBySegment(written),
				tags,
				link,
			)) {
				refused.set(email, words);
			}
			return contacts.map(({ email }): Written => {
				const words = refused.get(email ?? '');
				return words === undefined ? WRITTEN : { done: false, words };
			});
		},
	};
}

function audiencePath({ addToList }: WriteSettings): string {
	return `/lists/${encodeURIComponent(addToList ?? '')}`;
}

/** What Mailchimp said of members that it did not take, by address. */
function refusalsIn(body: unknown): Map<string, string> {
	const refused = new Map<string, string>();
	for (const error of listAt(isRecord(body) ? body : {}, 'errors').filter(isRecord)) {
		refused.set(
			(textAt(error, 'email_address') ?? '').toLowerCase(),
			textAt(error, 'error') ?? 'Refused',
		);
	}
	return refused;
}

/** @param leftAlone addresses whose status is not touched */
function membersRequest(
	contacts: readonly Contact[],
	settings: WriteSettings,
	leftAlone: ReadonlySet<string>,
): ApiRequest {
	return {
		method: 'POST',
		path: audiencePath(settings),
		body: {
			members: contacts.map((contact) => memberOf(contact, leftAlone)),
			update_existing: true,
			sync_tags: false,
		},
	};
}

function memberOf(
	{ email, consent, segment, properties }: Contact,
	leftAlone: ReadonlySet<string>,
) {
	const isSubscribed = consent === 'subscribed' && !leftAlone.has(email ?? '');
	return {
		email_address: email,
		...(isSubscribed && { status: 'subscribed' }),
		merge_fields: Object.fromEntries(
			[...properties].map(([name, value]) => [mergeTag(name), value ?? '']),
		),
		...(segment !== null && { tags: [segment] }),
	};
}
