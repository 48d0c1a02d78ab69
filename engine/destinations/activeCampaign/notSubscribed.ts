import type { Link } from '../../connection/openLink';
import { isRecord, listAt, textAt } from '../../json';

/** Of a contact in a list: unsubscribed, and bounced. */
const OTHER_STATUSES = [2, 3];
/** The most that ActiveCampaign gives at a time. */
const CONTACTS_A_PAGE = 100;

/**
 * The addresses that have left a list, or cannot be reached: whatever a shop says, an import that adds them to the list
 * again would subscribe them.
 *
 * Source: API v3, GET /contacts with `listid` and `status`.
 */
export async function notSubscribed(listId: string, link: Link): Promise<Set<string>> {
	const addresses = new Set<string>();
	for (const status of OTHER_STATUSES) {
		for (let offset = 0; ; offset += CONTACTS_A_PAGE) {
			const { body } = await link.send({
				method: 'GET',
				path: '/api/3/contacts',
				query: { listid: listId, status, limit: CONTACTS_A_PAGE, offset },
			});
			const contacts = listAt(isRecord(body) ? body : {}, 'contacts').filter(isRecord);
			const before = addresses.size;
			for (const contact of contacts) {
				const email = textAt(contact, 'email')?.toLowerCase();
				if (email !== undefined) addresses.add(email);
			}
			// A page with nothing new is the last one, or one that repeats.
			if (contacts.length < CONTACTS_A_PAGE || addresses.size === before) break;
		}
	}
	return addresses;
}
