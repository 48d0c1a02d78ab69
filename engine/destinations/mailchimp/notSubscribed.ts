import type { Link } from '../../connection/openLink';
import { textAt } from '../../json';
import { readPages } from './pages';

/** Every status of a member but "subscribed". */
const OTHER_STATUSES = ['unsubscribed', 'cleaned', 'pending', 'transactional', 'archived'];

/**
 * The addresses in an audience that are there and not subscribed: whatever a shop says, writing a score must not change
 * that.
 */
export async function notSubscribed(audience: string, link: Link): Promise<Set<string>> {
	const addresses = new Set<string>();
	for (const status of OTHER_STATUSES) {
		const query = { status, fields: 'members.email_address' };
		for (const member of await readPages(`${audience}/members`, 'members', query, link)) {
			addresses.add((textAt(member, 'email_address') ?? '').toLowerCase());
		}
	}
	return addresses;
}
