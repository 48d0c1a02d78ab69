import type { ApiReply } from '../../../engine/connection/connection';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../engine/destinations/contacts/readContact';
import { WRITTEN, type Destination } from '../../../engine/destinations/destination';
import { planSync } from '../../../engine/destinations/planSync';
import { syncContacts } from '../../../engine/destinations/syncContacts';
import type { SyncSettings } from '../../../engine/destinations/syncSettings';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { fakeConnection } from '../connection/fakeConnection';

const SETTINGS: SyncSettings = {
	consent: 'notUnsubscribed',
	onlyChanges: true,
	recordChange: false,
	day: '2026-06-30',
};

const request = { method: 'POST', path: '/contacts' } as const;

/** A service that takes two contacts at a time. */
const destination: Destination = {
	displayName: 'A tool',
	rates: [],
	batch: { contacts: 2, bytes: 1e6 },
	identifiedBy: ['email'],
	requests: () => [request],
	async write(contacts, _, link) {
		await link.send(request);
		return contacts.map(() => WRITTEN);
	},
};

async function sync(count: number, answers: ReadonlyArray<Partial<ApiReply> | Error>) {
	const contacts = Array.from({ length: count }, (_, item) =>
		readContact({ email: `customer${item}@example.com` }, item, DEFAULT_IDENTIFIERS, []),
	);
	const plan = runAtOnce(planSync(destination, contacts, SETTINGS));
	const connection = fakeConnection(answers);
	const run = await syncContacts(destination, plan, SETTINGS, connection);
	return { ...run, results: [...run.results.values()] };
}

describe('a run of batches', () => {
	const LONG_PAUSE = { status: 429, headers: { 'retry-after': '7200' }, body: 'Quota reached' };

	it('ends where it is asked for a longer pause than it waits, and counts everybody', async () => {
		const { results, requests, stopped } = await sync(7, [{}, LONG_PAUSE]);
		expect(results.map(({ status }) => status)).toEqual([
			...['written', 'written'],
			...Array<string>(5).fill('notReached'),
		]);
		expect(new Set(results.slice(2).map(({ detail }) => detail))).toEqual(
			new Set([
				'Quota reached. It takes no further request for 2 hours, until 1970-01-01 02:16 UTC',
			]),
		);
		expect([requests, stopped?.kind]).toEqual([2, 'limited']);
	});

	it('goes on after a pause that it waits', async () => {
		const pause = { status: 429, headers: { 'retry-after': '299' } };
		const { results, stopped } = await sync(4, [pause, {}]);
		expect(results.every(({ status }) => status === 'written')).toBe(true);
		expect(stopped).toBeUndefined();
	});
});
