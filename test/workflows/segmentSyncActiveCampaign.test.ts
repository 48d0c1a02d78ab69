import {
	startActiveCampaignService,
	type ActiveCampaignService,
} from '../support/activeCampaignService';
import { startFastClock } from '../support/fastClock';
import { customers, detailsOf, requestsTo, syncSegments } from './syncSegments';

let activeCampaign: ActiveCampaignService;
let clock: ReturnType<typeof startFastClock>;

beforeEach(async () => {
	clock = startFastClock(50);
	activeCampaign = await startActiveCampaignService();
});

afterEach(async () => {
	clock.stop();
	await activeCampaign.stop();
});

const sync = async (items: Parameters<typeof syncSegments>[0], options = {}) =>
	await syncSegments(
		items,
		{ destination: 'activeCampaign', options },
		'segmentationActiveCampaignApi',
		{
			credentials: {
				segmentationActiveCampaignApi: { apiKey: 'secret', baseUrl: `${activeCampaign.address}/` },
			},
		},
	);

const contact = (at: number) => activeCampaign.contacts.get(`customer${at}@example.com`);

describe('Segment Sync to ActiveCampaign', () => {
	it('leaves out the contact that makes a batch be refused, and follows the import', async () => {
		activeCampaign.refuse('customer2@example.com', 'Field email incorrect format');
		activeCampaign.failToImport('customer4@example.com');
		const { synced, failed } = await sync(customers(6), { addToList: '3' });
		expect(synced).toHaveLength(4);
		expect(detailsOf(failed)).toEqual([
			'Field email incorrect format',
			'ActiveCampaign could not import this contact.',
		]);
		expect(contact(0)?.fields['1']).toBe('Champions');
		expect([...(contact(0)?.tags.keys() ?? [])]).toEqual(['Champions']);
		expect([...(contact(0)?.lists ?? [])]).toEqual(['3']);
		expect(activeCampaign.fields.has('RFM_SCORE')).toBe(true);
	});

	it('puts nobody on a list whose consent is not known', async () => {
		await sync(
			customers(1, () => ({ consent: 'unknown' })),
			{ addToList: '3' },
		);
		expect(contact(0)?.writes).toBe(1);
		expect(contact(0)?.lists.size).toBe(0);
	});

	it('subscribes nobody again who has left the list there, whatever the shop says', async () => {
		await sync(customers(2), { addToList: '3' });
		activeCampaign.unsubscribe('customer0@example.com', '3');
		const { synced } = await sync(customers(2), { addToList: '3' });
		expect(synced).toHaveLength(2);
		expect([contact(0)?.writes, contact(1)?.writes]).toEqual([2, 2]);
		expect([contact(0)?.lists.size, contact(1)?.lists.size]).toEqual([0, 1]);
	});

	it('ends where a batch is refused over a place that it does not have', async () => {
		const body = { message: 'Not valid', failureReasons: [{ contact: 99, failureReason: 'No' }] };
		activeCampaign.fail('/api/3/import/bulk_import', { status: 400, body }, { times: 20 });
		const { failed } = await sync(customers(2));
		expect(detailsOf(failed)).toEqual(['Not valid', 'Not valid']);
	});

	it('takes the tag of the segment before off those who left it', async () => {
		await sync(customers(2, () => ({ segment: 'Promising', previousSegment: null })));
		await sync(customers(2, (at) => (at === 0 ? {} : { segment: 'Promising' })));
		expect([...(contact(0)?.tags.keys() ?? [])]).toEqual(['Champions']);
		expect([...(contact(1)?.tags.keys() ?? [])]).toEqual(['Promising']);
		expect(requestsTo(activeCampaign, 'GET /api/3/tags')).toBe(1);
	});
});
