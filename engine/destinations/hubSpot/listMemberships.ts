import type { Link } from '../../connection/openLink';
import type { WriteSettings } from '../destination';

/**
 * Adds contacts to a list and takes them off another (lists v3; the endpoints of v1 were switched off in 2026).
 *
 * @param ids HubSpot's ids of the contacts
 */
export async function changeMemberships(
	ids: readonly string[],
	{ addToList, removeFromList }: WriteSettings,
	link: Link,
): Promise<void> {
	if (ids.length === 0) return;
	const changes = [
		{ list: addToList, verb: 'add' },
		{ list: removeFromList, verb: 'remove' },
	];
	for (const { list, verb } of changes) {
		if (list === undefined) continue;
		const path = `/crm/v3/lists/${encodeURIComponent(list)}/memberships/${verb}`;
		await link.send({ method: 'PUT', path, body: ids });
	}
}
