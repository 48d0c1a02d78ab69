import type { ApiRequest } from '../../connection/connection';
import type { Link } from '../../connection/openLink';
import { refusalOf } from '../../connection/refusalOf';
import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../../json';

import type { Contact } from '../contacts/contact';
import { formerSegments } from '../contacts/formerSegments';

/** Looks up ids of tags, each once a run. */
export type TagLookup = (name: string, link: Link) => Promise<string | undefined>;

/** Opens a lookup of tags by name. */
export function openTagLookup(): TagLookup {
	const known = new Map<string, string | undefined>();
	return async (name, link) => {
		if (known.has(name)) return known.get(name);
		const query = { search: name, limit: 100 };
		const tags = await recordsOf({ method: 'GET', path: '/api/3/tags', query }, 'tags', link);
		const found = tags.find((tag) => textAt(tag, 'tag')?.toLowerCase() === name.toLowerCase());
		const id = found && idOf(found);
		known.set(name, id);
		return id;
	};
}

/**
 * Takes the tags of segments that a contact has left off them. ActiveCampaign knows no way for many at once, so that this
 * takes three requests a contact: only who is in another segment than before needs it.
 *
 * @returns what ActiveCampaign said where a tag stayed on
 */
export async function removeFormerTags(
	contact: Contact,
	tagOf: TagLookup,
	link: Link,
): Promise<string | undefined> {
	const former = formerSegments(contact);
	const failure = await removeTagsNamed(former, contact, tagOf, link).then(
		() => undefined,
		refusalOf,
	);
	return failure && `Written, but the tag "${former.join('", "')}" stays: ${failure.message}`;
}

async function removeTagsNamed(
	names: readonly string[],
	contact: Contact,
	tagOf: TagLookup,
	link: Link,
): Promise<void> {
	const ids = new Set<string>();
	for (const name of names) {
		const id = await tagOf(name, link);
		if (id !== undefined) ids.add(id);
	}
	if (ids.size > 0) await removeTags(contact, ids, link);
}

async function removeTags(
	{ email }: Contact,
	tagIds: ReadonlySet<string>,
	link: Link,
): Promise<void> {
	const query = { email: email ?? '' };
	const found = await recordsOf(
		{ method: 'GET', path: '/api/3/contacts', query },
		'contacts',
		link,
	);
	const contactId = found[0] && idOf(found[0]);
	if (contactId === undefined) return;
	const path = `/api/3/contacts/${encodeURIComponent(contactId)}/contactTags`;
	for (const contactTag of await recordsOf({ method: 'GET', path }, 'contactTags', link)) {
		if (!tagIds.has(String(valueAt(contactTag, 'tag')))) continue;
		const id = encodeURIComponent(idOf(contactTag) ?? '');
		await link.send({ method: 'DELETE', path: `/api/3/contactTags/${id}` });
	}
}

async function recordsOf(request: ApiRequest, name: string, link: Link): Promise<JsonRecord[]> {
	const { body } = await link.send(request);
	return listAt(isRecord(body) ? body : {}, name).filter(isRecord);
}

function idOf(record: JsonRecord): string | undefined {
	const id = valueAt(record, 'id');
	return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
