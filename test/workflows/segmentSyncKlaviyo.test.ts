import { sleep } from 'n8n-workflow';
import { startFastClock } from '../support/fastClock';
import { startKlaviyoService, type KlaviyoService } from '../support/klaviyoService';
import { customers, requestsTo, statusesOf, syncSegments } from './syncSegments';

let klaviyo: KlaviyoService;
let clock: ReturnType<typeof startFastClock>;
const key = (apiKey = 'pk_test') => ({
	segmentationKlaviyoApi: { apiKey, baseUrl: klaviyo.address },
});

beforeEach(async () => {
	clock = startFastClock(50);
	klaviyo = await startKlaviyoService();
});

afterEach(async () => {
	clock.stop();
	await klaviyo.stop();
});

async function sync(
	items: Parameters<typeof syncSegments>[0],
	parameters: Parameters<typeof syncSegments>[1] = {},
	options: Parameters<typeof syncSegments>[3] = {},
) {
	return await syncSegments(
		items,
		{ destination: 'klaviyo', ...parameters },
		'segmentationKlaviyoApi',
		{
			credentials: key(),
			...options,
		},
	);
}

describe('Segment Sync to Klaviyo', () => {
	it('writes the segment and the scores of every customer, and follows the job to its end', async () => {
		const { synced, failed, run } = await sync(customers(25));
		expect(failed).toEqual([]);
		expect(statusesOf(synced)).toEqual(Array.from({ length: 25 }, () => 'written'));
		expect(klaviyo.profiles.size).toBe(25);
		expect(klaviyo.profiles.get('customer7@example.com')?.properties).toEqual({
			rfm_segment: 'Champions',
			rfm_previous_segment: 'Promising',
			rfm_cell: '554',
			rfm_score: 4.67,
			last_order_at: '2026-06-01T10:00:00.000Z',
		});
		expect(run.hints.map(({ message }) => message)).toEqual([
			'Klaviyo: 25 written, with 4 requests.',
		]);
	});

	it('records a change of segment once, however often the same change is written', async () => {
		await sync(customers(3));
		await sync(customers(3));
		expect(klaviyo.events.size).toBe(3);
		expect([...klaviyo.events.values()].map(({ sent }) => sent)).toEqual([2, 2, 2]);
		expect([...klaviyo.events.values()][0]?.properties).toMatchObject({
			segment: 'Champions',
			previous_segment: 'Promising',
		});
	});

	it('sends nothing for customers who are as an earlier run wrote them', async () => {
		const first = await sync(customers(10));
		const before = klaviyo.requests.length;
		const changed = customers(10, (at) =>
			at === 4 ? { segment: 'At Risk', previousSegment: 'Champions' } : {},
		);
		const second = await sync(changed, {}, { staticData: first.workflow.staticData });
		expect(statusesOf(second.synced).filter((status) => status === 'unchanged')).toHaveLength(9);
		expect(klaviyo.requests.length).toBeGreaterThan(before);
		expect(klaviyo.profiles.get('customer4@example.com')).toMatchObject({
			writes: 2,
			properties: { rfm_segment: 'At Risk' },
		});
		expect(klaviyo.profiles.get('customer5@example.com')?.writes).toBe(1);
	});

	it('records no change of segment for who only spent more, where earlier segments are known from its own runs', async () => {
		const alone = { previousSegment: null, segmentChanged: null };
		const first = await sync(customers(2, () => alone));
		expect(klaviyo.events.size).toBe(2);
		await sync(
			customers(2, (at) => ({ ...alone, rfmScore: 3, segment: at === 0 ? 'Loyal' : 'Champions' })),
			{},
			{ staticData: first.workflow.staticData },
		);
		expect(klaviyo.events.size).toBe(3);
		expect([...klaviyo.events.values()][2]?.properties).toMatchObject({
			segment: 'Loyal',
			previous_segment: 'Champions',
		});
	});

	it('writes all to another account, of which it remembers nothing', async () => {
		const first = await sync(customers(2));
		const { synced } = await syncSegments(
			customers(2),
			{ destination: 'klaviyo' },
			'segmentationKlaviyoApi',
			{ credentials: key(), staticData: first.workflow.staticData, credentialId: '2' },
		);
		expect(statusesOf(synced)).toEqual(['written', 'written']);
	});

	it('shows in a dry run what would be sent, and sends nothing', async () => {
		const { synced, run } = await sync(customers(2), { dryRun: true });
		expect(klaviyo.requests).toEqual([]);
		expect(synced[0]?.sync).toMatchObject({
			status: 'dryRun',
			requests: [{ method: 'POST', path: '/api/profile-bulk-import-jobs' }, { method: 'POST' }],
		});
		expect(run.hints[0]?.message).toContain('nothing was sent');
	});

	it('puts who cannot be written at Failed with the reason, and writes the others', async () => {
		const { synced, failed } = await sync(
			customers(
				4,
				(at) =>
					[
						{ email: null, customerId: null },
						{ consent: 'unsubscribed' },
						{ email: 'customer3@example.com', customerId: 'c3' },
						{},
					][at] ?? {},
			),
		);
		expect(failed.map(({ sync: outcome }) => outcome)).toEqual([
			{
				status: 'noIdentifier',
				detail:
					'Klaviyo needs an email address or a phone number with its country code or a customer ID, and this item has none.',
			},
			{ status: 'consent', detail: 'This customer has unsubscribed.' },
			{
				status: 'duplicate',
				detail: 'The same customer is in an item before this one, which was written.',
			},
		]);
		expect(synced).toHaveLength(1);
	});

	it('takes a field that is empty now off the profile', async () => {
		await sync(customers(1));
		await sync(customers(1, () => ({ rfmScore: null })));
		expect(klaviyo.profiles.get('customer0@example.com')?.properties).not.toHaveProperty(
			'rfm_score',
		);
	});

	it('adds to a list and takes off another', async () => {
		await sync(customers(3), { options: { addToList: 'VIP', recordChange: false } });
		expect(klaviyo.membersOf('VIP').size).toBe(3);
		await sync(customers(2), {
			options: { removeFromList: 'VIP', recordChange: false, onlyChanges: false },
		});
		expect(klaviyo.membersOf('VIP').size).toBe(1);
	});

	it("reports whom Klaviyo refused in Klaviyo's own words, page by page", async () => {
		for (const at of [1, 3, 5, 7, 9]) {
			klaviyo.refuse(`customer${at}@example.com`, `Invalid email address ${at}`);
		}
		const { synced, failed } = await sync(customers(10));
		expect(synced).toHaveLength(5);
		expect(failed.map(({ sync: outcome }) => (outcome as { detail: string }).detail)).toEqual(
			[1, 3, 5, 7, 9].map((at) => `Invalid email address ${at}`),
		);
	});
});

describe('Segment Sync and Klaviyo’s limits', () => {
	const IMPORT = 'POST /api/profile-bulk-import-jobs';
	const profilesIn = ({ body }: { body: unknown }) =>
		(body as { data: { attributes: { profiles: { data: unknown[] } } } }).data.attributes.profiles
			.data;
	const imports = () =>
		klaviyo.requests.filter(({ method, path }) => `${method} ${path}` === IMPORT);

	it('sends at most 10,000 profiles in a job', async () => {
		const items = customers(10_001, () => ({ previousSegment: 'Champions' }));
		const { synced } = await sync(items);
		expect(synced).toHaveLength(10_001);
		expect(imports().map((request) => profilesIn(request).length)).toEqual([10_000, 1]);
	});

	it('sends at most 5 MB in a job', async () => {
		const note = 'é'.repeat(490);
		const fields = {
			values: Array.from({ length: 40 }, (_, at) => ({ field: 'note', property: `note_${at}` })),
		};
		const { synced } = await sync(
			customers(300, () => ({ note, previousSegment: 'Champions' })),
			{ mapping: 'custom', fields },
		);
		expect(synced).toHaveLength(300);
		const sizes = imports().map(({ body }) => Buffer.byteLength(JSON.stringify(body)));
		expect(sizes.length).toBe(3);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(5_000_000);
		expect(sizes[0]).toBeGreaterThan(4_900_000);
	});

	it('sends at most 1,000 events at a time', async () => {
		await sync(customers(2_001));
		expect(requestsTo(klaviyo, 'POST /api/event-bulk-create-jobs')).toBe(3);
		expect(klaviyo.events.size).toBe(2_001);
	});

	it('tells how far the job is', async () => {
		const messages: string[] = [];
		await sync(customers(3), {}, { onMessage: (message) => messages.push(String(message)) });
		expect(messages.at(-1)).toBe('Klaviyo: 3 of 3 contacts');
		expect(messages.length).toBeGreaterThan(1);
	});
});

describe('Segment Sync when Klaviyo stumbles', () => {
	it.each([
		['429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }],
		['429 without Retry-After', { status: 429 }],
		['500', { status: 500 }],
		['a cut connection', 'cut' as const],
	])('tries again after %s', async (_, reply) => {
		klaviyo.fail('/api/profile-bulk-import-jobs', reply);
		const { synced, failed } = await sync(customers(2));
		expect(failed).toEqual([]);
		expect(synced).toHaveLength(2);
	});

	it('waits as long as Retry-After says', async () => {
		klaviyo.fail('/api/profile-bulk-import-jobs', {
			status: 429,
			headers: { 'retry-after': '20' },
		});
		await sync(customers(1));
		const [first, second] = klaviyo.requests;
		expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(19_900);
	});

	it('ends the run where Retry-After is longer than a run waits, and says when to try again', async () => {
		klaviyo.fail('/api/event-bulk-create-jobs', {
			status: 429,
			headers: { 'retry-after': '86000' },
			body: { errors: [{ detail: 'Request was throttled.' }] },
		});
		const { synced, failed, run } = await sync(customers(3));
		expect([synced.length, failed.length]).toEqual([0, 3]);
		expect(new Set(statusesOf(failed))).toEqual(new Set(['notReached']));
		expect(run.hints.at(-1)?.message).toMatch(
			/^Klaviyo takes no more requests for now: Request was throttled\. It takes no further request for 24 hours, until \d{4}-\d\d-\d\d \d\d:\d\d UTC\. Run the workflow again then: what was written is not written twice\.$/,
		);
		expect(requestsTo(klaviyo, 'POST /api/event-bulk-create-jobs')).toBe(1);
	});

	it('waits for slow answers', async () => {
		klaviyo.slow('/api/profile-bulk-import-jobs', 5_000);
		const { synced } = await sync(customers(2));
		expect(synced).toHaveLength(2);
		expect(requestsTo(klaviyo, 'POST /api/profile-bulk-import-jobs')).toBe(1);
	});

	it('writes nothing twice where only the answer was lost', async () => {
		klaviyo.fail('/api/event-bulk-create-jobs', 'cut', { after: true });
		const { synced } = await sync(customers(3));
		expect(synced).toHaveLength(3);
		expect(klaviyo.events.size).toBe(3);
	});

	it('says that the key was not accepted, and what to check', async () => {
		const { workflow } = await sync(customers(2), {}, { credentials: key('pk_expired') });
		expect(workflow.status).toBe('error');
		expect(workflow.error?.message).toBe('Klaviyo did not accept the key');
		expect(workflow.error?.description).toContain('The API key specified is invalid.');
		expect(workflow.error?.description).toContain('paste a new key');
	});
});

describe('Segment Sync that was stopped on its way', () => {
	it('loses nothing and writes nothing twice when it is run again', async () => {
		const controller = new AbortController();
		const items = customers(2_500);
		// Events go out a thousand at a time: the run is stopped after the first thousand.
		const stopping = sync(items, {}, { signal: controller.signal });
		const firstEvents = () => klaviyo.requests.some(({ path }) => path.includes('event-bulk'));
		while (!firstEvents()) await sleep(5);
		controller.abort();
		await stopping;
		expect(klaviyo.events.size).toBeLessThan(2_500);
		const { synced, failed } = await sync(items);
		expect(failed).toEqual([]);
		expect(synced).toHaveLength(2_500);
		expect(klaviyo.profiles.size).toBe(2_500);
		expect(klaviyo.events.size).toBe(2_500);
	});

	/** Scored on 30 June, and so many days later. */
	const scored = (count: number, later = 0) =>
		customers(count, () => ({ recencyDays: 29 + later, rfmScore: 4.67 - later }));

	const sentOnce = () => [...klaviyo.events.values()].every(({ sent: times }) => times === 1);

	const DOWN = { status: 503, headers: { 'retry-after': '0' } };
	const EVENTS = '/api/event-bulk-create-jobs';

	it('counts those as done whose event was recorded, and the others as not reached', async () => {
		klaviyo.fail(EVENTS, DOWN, { times: 6, spare: 1 });
		const { synced, failed } = await sync(scored(2_500));
		expect([synced.length, failed.length]).toEqual([1_000, 1_500]);
		expect(new Set(statusesOf(failed))).toEqual(new Set(['notReached']));
		expect(klaviyo.events.size).toBe(1_000);
	});

	it('records no change again on another day, when customers are scored anew', async () => {
		klaviyo.fail(EVENTS, DOWN, { times: 6, spare: 1 });
		const { workflow } = await sync(scored(2_500));
		const { synced } = await sync(scored(2_500, 1), {}, { staticData: workflow.staticData });
		expect(synced).toHaveLength(2_500);
		expect(klaviyo.events.size).toBe(2_500);
		expect(sentOnce()).toBe(true);
	});

	it('records no change again where the same items are sent again on another day', async () => {
		klaviyo.fail(EVENTS, DOWN, { times: 6, spare: 1 });
		await sync(scored(2_500));
		const today = Date.now;
		Date.now = () => today() + 3 * 86_400_000;
		try {
			// Nothing is remembered, as in a run by hand.
			await sync(scored(2_500));
		} finally {
			Date.now = today;
		}
		expect(klaviyo.events.size).toBe(2_500);
		expect([...klaviyo.events.values()][0]?.properties).toEqual({
			segment: 'Champions',
			previous_segment: 'Promising',
			changed_on: '2026-06-30',
		});
	});

	it('records the same change another time where it was found another day', async () => {
		await sync(scored(1));
		await sync(scored(1, 30));
		expect(klaviyo.events.size).toBe(2);
	});

	it('goes on after the batch that it had finished', async () => {
		const controller = new AbortController();
		const items = customers(10_500, () => ({ previousSegment: 'Champions' }));
		// The second job has begun: the first 10,000 profiles are written, and are remembered.
		const stopping = sync(items, {}, { signal: controller.signal });
		while (requestsTo(klaviyo, 'POST /api/profile-bulk-import-jobs') < 2) await sleep(5);
		controller.abort();
		const { workflow } = await stopping;
		const { synced } = await sync(items, {}, { staticData: workflow.staticData });
		expect(statusesOf(synced).filter((status) => status === 'unchanged')).toHaveLength(10_000);
		expect(synced).toHaveLength(10_500);
		expect(klaviyo.profiles.get('customer0@example.com')?.writes).toBe(1);
	});

	it('reports what was written and completes the rest when Klaviyo is back', async () => {
		klaviyo.fail(
			'/api/event-bulk-create-jobs',
			{ status: 503, headers: { 'retry-after': '0' } },
			{ times: 6 },
		);
		const broken = await sync(customers(2));
		expect(statusesOf(broken.failed)).toEqual(['notReached', 'notReached']);
		expect(broken.run.hints.at(-1)?.message).toContain('Run the workflow again later');
		const again = await sync(customers(2), {}, { staticData: broken.workflow.staticData });
		expect(statusesOf(again.synced)).toEqual(['written', 'written']);
		expect(klaviyo.events.size).toBe(2);
	});
});

describe('Segment Sync, where a refusal is about none of the customers', () => {
	const notFound = {
		status: 404,
		body: { errors: [{ title: 'Not found.', detail: 'A list with id NOPE does not exist.' }] },
	};

	it('stops at once at a list that does not exist, and says so of everybody', async () => {
		klaviyo.fail('/api/lists/NOPE', notFound, { times: 1_000 });
		const { synced, failed, run } = await sync(customers(32), {
			options: { removeFromList: 'NOPE', recordChange: false },
		});
		expect(synced).toEqual([]);
		expect(new Set(statusesOf(failed))).toEqual(new Set(['refused']));
		expect(requestsTo(klaviyo, 'DELETE /api/lists/NOPE/relationships/profiles')).toBe(1);
		expect(run.hints.map(({ message }) => message).join(' ')).toContain(
			'A list with id NOPE does not exist. Check the IDs',
		);
	});

	it('asks no more after fifty in a row who were refused in the same words', async () => {
		const refusal = { status: 400, body: { errors: [{ detail: 'Property names are wrong.' }] } };
		klaviyo.fail('/api/profile-bulk-import-jobs', refusal, { times: 10_000 });
		const { failed } = await sync(customers(256));
		expect(failed).toHaveLength(256);
		expect(new Set(statusesOf(failed))).toEqual(new Set(['refused']));
		expect(klaviyo.requests.length).toBeLessThan(130);
	});
});
