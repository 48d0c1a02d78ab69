import { ApiFailure } from '../../connection/apiFailure';
import type { ApiRequest } from '../../connection/connection';
import type { Link } from '../../connection/openLink';
import { refusalOf } from '../../connection/refusalOf';
import { isRecord, listAt, textAt, valueAt } from '../../json';
import type { Contact } from '../contacts/contact';
import { readPages } from './pages';

/** The ids of an audience's tags, by name in lower case: to Mailchimp a tag is a static segment. */
export async function tagsByName(audience: string, link: Link): Promise<Map<string, string>> {
	const query = { type: 'static', fields: 'segments.id,segments.name' };
	const tags = await readPages(`${audience}/segments`, 'segments', query, link);
	return new Map(
		tags.map((tag) => [(textAt(tag, 'name') ?? '').toLowerCase(), String(valueAt(tag, 'id'))]),
	);
}

/** The request that takes a tag off up to 500 members. Members who do not carry it are passed over. */
export function removeTagRequest(
	audience: string,
	tagId: string,
	members: readonly Contact[],
): ApiRequest {
	return {
		method: 'POST',
		path: `${audience}/segments/${encodeURIComponent(tagId)}`,
		body: { members_to_remove: members.map(({ email }) => email) },
	};
}

/**
 * Takes the tags of segments off those who have left them.
 *
 * @param leavers by the segment that they left, at most 500 each
 * @returns what Mailchimp said where a tag stayed on, by address
 */
export async function removeTags(
	audience: string,
	leavers: ReadonlyMap<string, readonly Contact[]>,
	tags: ReadonlyMap<string, string>,
	link: Link,
): Promise<Map<string, string>> {
	const refused = new Map<string, string>();
	for (const [segment, members] of leavers) {
		const tagId = tags.get(segment.toLowerCase());
		// A tag that the audience does not have is on nobody.
		if (tagId === undefined) continue;
		const stays = (words: string) => `Written, but the tag "${segment}" stays: ${words}`;
		const request = removeTagRequest(audience, tagId, members);
		const reply = await link.send(request).catch(refusalOf);
		if (reply instanceof ApiFailure) {
			for (const { email } of members) refused.set(email ?? '', stays(reply.message));
			continue;
		}
		for (const error of listAt(isRecord(reply.body) ? reply.body : {}, 'errors').filter(isRecord)) {
			for (const email of listAt(error, 'email_addresses')) {
				refused.set(String(email).toLowerCase(), stays(textAt(error, 'error') ?? 'Refused'));
			}
		}
	}
	return refused;
}
