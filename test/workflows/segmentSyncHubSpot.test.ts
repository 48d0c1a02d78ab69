import type { IDataObject } from 'n8n-workflow';
import { startFastClock } from '../support/fastClock';
import { startHubSpotService, type HubSpotService } from '../support/hubSpotService';
import { customers, detailsOf, requestsTo, statusesOf, syncSegments } from './syncSegments';

let hubSpot: HubSpotService;
let clock: ReturnType<typeof startFastClock>;

beforeEach(() => {
	clock = startFastClock(50);
});

afterEach(async () => {
	clock.stop();
	await hubSpot.stop();
});

async function sync(
	items: Parameters<typeof syncSegments>[0],
	options: IDataObject = {},
	accessToken = 'secret',
) {
	return await syncSegments(items, { destination: 'hubSpot', options }, 'segmentationHubSpotApi', {
		credentials: { segmentationHubSpotApi: { accessToken, baseUrl: hubSpot.address } },
	});
}

const UPSERT = 'POST /crm/v3/objects/contacts/batch/upsert';

describe('Segment Sync to HubSpot', () => {
	it('makes the properties that are missing, and writes contacts 100 at a time', async () => {
		hubSpot = await startHubSpotService();
		hubSpot.refuse('customer1@example.com', 'Property values were not valid');
		const { synced, failed } = await sync(customers(250), { addToList: '77' });
		expect(hubSpot.properties).toContain('rfm_segment');
		expect(hubSpot.contacts.size).toBe(249);
		expect(hubSpot.contacts.get('customer7@example.com')).toMatchObject({
			properties: { rfm_segment: 'Champions', rfm_score: '4.67' },
			writes: 1,
		});
		expect(synced).toHaveLength(249);
		expect(detailsOf(failed)).toEqual(['Property values were not valid']);
		expect(requestsTo(hubSpot, UPSERT)).toBe(3);
		expect(hubSpot.listOf('77').size).toBe(249);
	});

	it('finds the one contact for whom a whole batch is refused, and writes the others', async () => {
		hubSpot = await startHubSpotService({ refusesWholeBatches: true });
		hubSpot.refuse('customer1@example.com', 'Invalid email: customer1');
		const { synced, failed } = await sync(customers(100));
		expect(hubSpot.contacts.size).toBe(99);
		expect(synced).toHaveLength(99);
		expect(detailsOf(failed)).toEqual(['Invalid email: customer1']);
	});

	it('sends an address once, also where it belongs to two customers of the shop', async () => {
		hubSpot = await startHubSpotService();
		const { synced, failed } = await sync(
			customers(3, (at) => (at === 2 ? { email: 'Customer0@example.com' } : {})),
		);
		expect(synced).toHaveLength(2);
		expect(statusesOf(failed)).toEqual(['duplicate']);
	});

	it('says of an expired token what to do', async () => {
		hubSpot = await startHubSpotService();
		const { workflow } = await sync(customers(2), {}, 'expired');
		expect(workflow.error?.message).toBe('HubSpot did not accept the key');
		expect(workflow.error?.description).toContain('used to make this call expired');
		expect(workflow.error?.description).toContain('paste a new key');
		expect(hubSpot.contacts.size).toBe(0);
	});
});
