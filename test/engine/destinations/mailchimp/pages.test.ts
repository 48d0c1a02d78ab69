import { openLink } from '../../../../engine/connection/openLink';
import { readPages } from '../../../../engine/destinations/mailchimp/pages';
import { fakeConnection } from '../../connection/fakeConnection';

const page = (from: number, size: number) => ({
	body: { members: Array.from({ length: size }, (_, at) => ({ id: from + at })) },
});

async function read(...answers: Parameters<typeof fakeConnection>[0]) {
	const connection = fakeConnection(answers);
	const records = await readPages('/members', 'members', {}, openLink(connection, []));
	return { count: records.length, requests: connection.sentAt.length };
}

describe('the pages of a list of Mailchimp', () => {
	it('are read to the last one, which is not full', async () => {
		expect(await read(page(0, 1_000), page(1_000, 7))).toEqual({ count: 1_007, requests: 2 });
		expect(await read(page(0, 0))).toEqual({ count: 0, requests: 1 });
	});

	it('are not followed for ever where one comes again and again', async () => {
		expect(await read(page(0, 1_000))).toEqual({ count: 1_000, requests: 2 });
	});
});
