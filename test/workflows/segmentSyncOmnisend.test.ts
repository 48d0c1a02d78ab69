import { startFastClock } from '../support/fastClock';
import { startOmnisendService, type OmnisendService } from '../support/omnisendService';
import { customers, detailsOf, requestsTo, syncSegments } from './syncSegments';

let omnisend: OmnisendService;
let clock: ReturnType<typeof startFastClock>;

beforeEach(async () => {
	clock = startFastClock(50);
	omnisend = await startOmnisendService();
});

afterEach(async () => {
	clock.stop();
	await omnisend.stop();
});

const sync = async (
	items: Parameters<typeof syncSegments>[0],
	options: Parameters<typeof syncSegments>[3] = {},
) =>
	await syncSegments(items, { destination: 'omnisend' }, 'segmentationOmnisendApi', {
		credentials: { segmentationOmnisendApi: { apiKey: 'secret', baseUrl: omnisend.address } },
		...options,
	});

const contact = (at: number) => omnisend.contacts.get(`customer${at}@example.com`);

describe('Segment Sync to Omnisend', () => {
	it('follows each batch to its end, and reports what was refused', async () => {
		omnisend.refuse('customer1@example.com', 'email is not valid');
		const { synced, failed } = await sync(customers(150));
		expect(synced).toHaveLength(149);
		expect(detailsOf(failed)).toEqual(['email is not valid']);
		expect(contact(0)?.customProperties).toMatchObject({ rfm_segment: 'Champions' });
		expect([...(contact(0)?.tags ?? [])]).toEqual(['Champions']);
		expect(requestsTo(omnisend, 'POST /batches')).toBe(2);
	});

	it('says nothing of subscriptions, so that nobody is subscribed again', async () => {
		await sync(customers(2));
		expect(contact(0)?.status).toBeUndefined();
	});

	it('puts the tag of the new segment in place of the old one, and leaves the shop’s own', async () => {
		const loyal = customers(2, () => ({ segment: 'Loyal', previousSegment: null }));
		const first = await sync(loyal);
		omnisend.addTag('customer0@example.com', 'VIP list');
		const moved = customers(2, (at) => ({
			segment: at === 0 ? 'At Risk' : 'Loyal',
			previousSegment: null,
			rfmScore: 2,
		}));
		await sync(moved, { staticData: first.workflow.staticData });
		expect([...(contact(0)?.tags ?? [])].sort()).toEqual(['At Risk', 'VIP list']);
		expect([...(contact(1)?.tags ?? [])]).toEqual(['Loyal']);
		// Who is in the segment that the last run wrote needs no tag again.
		const tagged = omnisend.requests.filter(
			({ method, path }) => method === 'POST' && path === '/contacts/tags',
		);
		expect(tagged.map(({ body }) => body)).toEqual([
			{ tags: ['Loyal'], emails: ['customer0@example.com', 'customer1@example.com'] },
			{ tags: ['At Risk'], emails: ['customer0@example.com'] },
		]);
	});

	it('sends those of one segment together, so that few requests set all tags', async () => {
		const alternating = customers(200, (at) => ({
			segment: at % 2 === 0 ? 'Champions' : 'Loyal',
			previousSegment: null,
		}));
		await sync(alternating);
		expect(requestsTo(omnisend, 'POST /contacts/tags')).toBe(2);
	});

	it('waits as long as Omnisend says in the body of its answer', async () => {
		omnisend.fail('/batches', { status: 429, body: { title: 'Too fast', retryAfter: 20 } });
		await sync(customers(1));
		const [first, second] = omnisend.requests;
		expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(19_900);
	});
});
