import { ApiFailure } from '../../connection/apiFailure';
import type { ApiRequest } from '../../connection/connection';
import type { Link } from '../../connection/openLink';
import { refusalOf } from '../../connection/refusalOf';
import type { Contact } from '../contacts/contact';
import { groupsBy } from '../contacts/groupsBy';

/** Tags have a limit of their own. */
const TAG_RATES = [{ requests: 60, milliseconds: 60_000 }];
/** The most addresses in one request. */
const ADDRESSES_PER_REQUEST = 250;

/** Contacts that are not known to carry the tag of their segment yet, by segment. */
export function joinersBySegment(contacts: readonly Contact[]): Map<string, Contact[]> {
	return groupsBy(contacts, ({ segment, writtenSegment }) =>
		segment === null || segment === writtenSegment ? [] : [segment],
	);
}

/** The requests that put a tag on contacts (POST) or take it off them (DELETE). */
export function tagRequests(
	method: 'POST' | 'DELETE',
	tag: string,
	contacts: readonly Contact[],
): ApiRequest[] {
	const requests: ApiRequest[] = [];
	for (let from = 0; from < contacts.length; from += ADDRESSES_PER_REQUEST) {
		const some = contacts.slice(from, from + ADDRESSES_PER_REQUEST);
		const emails = some.flatMap(({ email }) => email ?? []);
		const phones = some.flatMap(({ email, phone }) => (email === null ? (phone ?? []) : []));
		requests.push({
			method,
			path: '/contacts/tags',
			body: {
				tags: [tag],
				...(emails.length > 0 && { emails }),
				...(phones.length > 0 && { phones }),
			},
		});
	}
	return requests;
}

/** @returns what Omnisend said where it refused, undefined where the tag is changed */
export async function changeTag(
	method: 'POST' | 'DELETE',
	tag: string,
	contacts: readonly Contact[],
	link: Link,
): Promise<string | undefined> {
	for (const request of tagRequests(method, tag, contacts)) {
		const reply = await link.send(request, TAG_RATES).catch(refusalOf);
		if (!(reply instanceof ApiFailure)) continue;
		const what = method === 'POST' ? 'was not set' : 'stays';
		return `Written, but the tag "${tag}" ${what}: ${reply.message}`;
	}
	return undefined;
}
