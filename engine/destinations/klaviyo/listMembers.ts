import type { Link } from '../../connection/openLink';
import type { Rate } from '../../connection/rate';
import type { Contact } from '../contacts/contact';
import { isRecord, objectAt, textAt } from '../../json';
import { IMPORT_RATES } from './klaviyoImport';
import { klaviyoIdentity } from './klaviyoProfile';

/** The most profiles in one request, Klaviyo API 2026-07-15. */
const PROFILES_PER_REQUEST = 1_000;

/** POST /api/profile-import, Klaviyo API 2026-07-15. */
export const SINGLE_PROFILE_RATES: readonly Rate[] = [
	{ requests: 75, milliseconds: 1_000 },
	{ requests: 750, milliseconds: 60_000 },
];

/**
 * Takes contacts off a list. Klaviyo wants its own ids for that, which it tells when a profile is written.
 *
 * @param listId id of the list
 */
export async function removeFromList(
	contacts: readonly Contact[],
	listId: string,
	link: Link,
): Promise<void> {
	const ids: string[] = [];
	for (const contact of contacts) ids.push(await profileId(contact, link));
	for (let from = 0; from < ids.length; from += PROFILES_PER_REQUEST) {
		const some = ids.slice(from, from + PROFILES_PER_REQUEST);
		await link.send(
			{
				method: 'DELETE',
				path: `/api/lists/${encodeURIComponent(listId)}/relationships/profiles`,
				body: { data: some.map((id) => ({ type: 'profile', id })) },
			},
			IMPORT_RATES,
		);
	}
}

async function profileId(contact: Contact, link: Link): Promise<string> {
	const { body } = await link.send(
		{
			method: 'POST',
			path: '/api/profile-import',
			body: { data: { type: 'profile', attributes: klaviyoIdentity(contact) } },
		},
		SINGLE_PROFILE_RATES,
	);
	const data = isRecord(body) ? objectAt(body, 'data') : undefined;
	return textAt(data ?? {}, 'id') ?? '';
}
