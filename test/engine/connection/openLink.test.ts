import { openLink } from '../../../engine/connection/openLink';
import { fakeConnection } from './fakeConnection';

const REQUEST = { method: 'GET', path: '/' } as const;
const TEN_A_SECOND = [{ requests: 10, milliseconds: 1_000 }];

describe('a link', () => {
	it('keeps the rate of the destination', async () => {
		const connection = fakeConnection([{}]);
		const link = openLink(connection, TEN_A_SECOND);
		for (let i = 0; i < 25; i++) await link.send(REQUEST);
		const seconds = connection.sentAt.map((at) => Math.floor((at - 1_000_000) / 1_000));
		expect([0, 1, 2].map((second) => seconds.filter((at) => at === second).length)).toEqual([
			10, 10, 5,
		]);
	});

	it('counts an endpoint with limits of its own apart', async () => {
		const connection = fakeConnection([{}]);
		const link = openLink(connection, TEN_A_SECOND);
		const own = [{ requests: 1, milliseconds: 60_000 }];
		for (let i = 0; i < 10; i++) await link.send(REQUEST);
		await link.send(REQUEST, own);
		expect(connection.waits).toEqual([]);
		await link.send(REQUEST, own);
		expect(connection.waits).toEqual([60_000]);
	});

	it('counts attempts that were turned away too', async () => {
		const connection = fakeConnection([{ status: 429, headers: { 'retry-after': '0' } }, {}]);
		const link = openLink(connection, [{ requests: 1, milliseconds: 1_000 }]);
		await link.send(REQUEST);
		expect(connection.sentAt).toEqual([1_000_000, 1_001_000]);
	});

	it.each([
		['429', { status: 429 }],
		['500', { status: 500 }],
		['503', { status: 503 }],
		['a cut connection', new Error('socket hang up')],
		['no answer in a minute', new Error('timeout of 60000ms exceeded')],
	])('tries again after %s, later each time', async (_, answer) => {
		const connection = fakeConnection([answer, answer, answer, { body: 'done' }]);
		const { body } = await openLink(connection, []).send(REQUEST);
		expect(body).toBe('done');
		expect(connection.waits).toEqual([1_000, 2_000, 4_000]);
	});

	it.each([
		['500', { status: 500 }],
		['a cut connection', new Error('socket hang up')],
	])('does not repeat after %s what must be carried out only once', async (_, answer) => {
		const connection = fakeConnection([answer, {}]);
		const sent = openLink(connection, []).send({ ...REQUEST, onlyOnce: true });
		await expect(sent).rejects.toMatchObject({ kind: 'unavailable' });
		expect(connection.sentAt).toHaveLength(1);
	});

	it('repeats also that where it was turned away unread', async () => {
		const connection = fakeConnection([{ status: 429 }, { body: 'done' }]);
		const { body } = await openLink(connection, []).send({ ...REQUEST, onlyOnce: true });
		expect(body).toBe('done');
	});

	it('waits a little less or more than others, but never less than half', async () => {
		const connection = fakeConnection([{ status: 500 }, {}], { chance: 0 });
		await openLink(connection, []).send(REQUEST);
		expect(connection.waits).toEqual([500]);
	});

	it('waits as long as it is asked to', async () => {
		const connection = fakeConnection([{ status: 429, headers: { 'retry-after': '7' } }, {}]);
		await openLink(connection, []).send(REQUEST);
		expect(connection.waits).toEqual([7_000]);
	});

	it('does not wait longer than five minutes, and says when to come back', async () => {
		const connection = fakeConnection([
			{ status: 429, headers: { 'retry-after': '7200' }, body: { detail: 'Daily quota reached.' } },
		]);
		const sent = openLink(connection, []).send(REQUEST);
		// The clock of the connection shows 00:16:40.
		await expect(sent).rejects.toMatchObject({
			kind: 'limited',
			status: 429,
			message:
				'Daily quota reached. It takes no further request for 2 hours, until 1970-01-01 02:16 UTC',
		});
		expect(connection.sentAt).toHaveLength(1);
		expect(connection.waits).toEqual([]);
	});

	it('says so too of a service that is closed for longer, without words of its own', async () => {
		const connection = fakeConnection([{ status: 503, headers: { 'retry-after': '1500' } }]);
		await expect(openLink(connection, []).send(REQUEST)).rejects.toMatchObject({
			kind: 'unavailable',
			message:
				'The answer was status 503. It takes no further request for 25 minutes, until 1970-01-01 00:41 UTC',
		});
	});

	it('waits five minutes where it is asked to', async () => {
		const connection = fakeConnection([{ status: 429, headers: { 'retry-after': '300' } }, {}]);
		await openLink(connection, []).send(REQUEST);
		expect(connection.waits).toEqual([300_000]);
	});

	it('is told apart from one that is down, where it is turned away each time', async () => {
		const sent = openLink(fakeConnection([{ status: 429 }]), []).send(REQUEST);
		await expect(sent).rejects.toMatchObject({ kind: 'limited', status: 429 });
	});

	it('gives up after six attempts', async () => {
		const connection = fakeConnection([{ status: 503, body: { detail: 'Down' } }]);
		const sent = openLink(connection, []).send(REQUEST);
		await expect(sent).rejects.toMatchObject({ kind: 'unavailable', status: 503, message: 'Down' });
		expect(connection.sentAt).toHaveLength(6);
	});

	it('says so where no answer ever comes', async () => {
		const sent = openLink(fakeConnection([new Error('getaddrinfo ENOTFOUND')]), []).send(REQUEST);
		await expect(sent).rejects.toMatchObject({
			kind: 'unavailable',
			message: 'No answer came: getaddrinfo ENOTFOUND',
		});
	});

	it.each([
		[401, 'credential'],
		[403, 'credential'],
		[400, 'refused'],
		[404, 'refused'],
		[422, 'refused'],
	] as const)('does not try again after %d: %s', async (status, kind) => {
		const connection = fakeConnection([{ status, body: { message: 'No' } }]);
		const sent = openLink(connection, []).send(REQUEST);
		await expect(sent).rejects.toMatchObject({ kind, status, message: 'No' });
		expect(connection.sentAt).toHaveLength(1);
	});
});
