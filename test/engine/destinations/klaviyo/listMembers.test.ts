import { openLink } from '../../../../engine/connection/openLink';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';
import { removeFromList } from '../../../../engine/destinations/klaviyo/listMembers';
import { fakeConnection } from '../../connection/fakeConnection';

describe('taking contacts off a list of Klaviyo', () => {
	it('keeps to 75 single profiles a second and 750 a minute, and takes off 1,000 at a time', async () => {
		const contacts = Array.from({ length: 1_001 }, (_, at) =>
			readContact({ email: `c${at}@example.com` }, at, DEFAULT_IDENTIFIERS, []),
		);
		const connection = fakeConnection([{ body: { data: { id: 'p1' } } }]);
		await removeFromList(contacts, 'VIP', openLink(connection, []));
		const profiles = connection.sentAt.slice(0, 1_001);
		const within = (milliseconds: number) =>
			Math.max(
				...profiles.map(
					(from) => profiles.filter((at) => at >= from && at < from + milliseconds).length,
				),
			);
		expect([within(1_000), within(60_000)]).toEqual([75, 750]);
		expect(connection.sentAt.length - profiles.length).toBe(2);
	});
});
