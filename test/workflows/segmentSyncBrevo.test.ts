import { startBrevoService, type BrevoService } from '../support/brevoService';
import { startFastClock } from '../support/fastClock';
import { customers, detailsOf, requestsTo, syncSegments } from './syncSegments';

let brevo: BrevoService;
let clock: ReturnType<typeof startFastClock>;

beforeEach(async () => {
	clock = startFastClock(50);
	brevo = await startBrevoService();
});

afterEach(async () => {
	clock.stop();
	await brevo.stop();
});

const sync = async (items: Parameters<typeof syncSegments>[0], options = {}) =>
	await syncSegments(items, { destination: 'brevo', options }, 'segmentationBrevoApi', {
		credentials: { segmentationBrevoApi: { apiKey: 'secret', baseUrl: brevo.address } },
	});

describe('Segment Sync to Brevo', () => {
	it('makes attributes, imports, and follows the process to its end', async () => {
		const { synced, failed } = await sync(customers(3), { addToList: '12' });
		expect(failed).toEqual([]);
		expect(synced).toHaveLength(3);
		expect(brevo.contacts.get('customer1@example.com')).toMatchObject({
			attributes: { RFM_SEGMENT: 'Champions', RFM_SCORE: 4.67 },
			writes: 1,
		});
		expect(brevo.listOf(12).size).toBe(3);
		expect(requestsTo(brevo, 'GET /processes/77')).toBe(3);
	});

	it('takes a value away that is empty now', async () => {
		await sync(customers(1));
		await sync(customers(1, () => ({ rfmScore: null })));
		expect(brevo.contacts.get('customer0@example.com')?.attributes).not.toHaveProperty('RFM_SCORE');
	});

	it('puts only those on a list who agreed: Brevo sends to whoever is on it', async () => {
		const given = customers(2, (at) => ({ consent: at === 0 ? 'subscribed' : 'unknown' }));
		const { synced } = await sync(given, { addToList: '12' });
		expect(synced).toHaveLength(2);
		expect(brevo.contacts.size).toBe(2);
		expect([...brevo.listOf(12)]).toEqual(['customer0@example.com']);
	});

	it('refuses a list that is no number before anything is sent', async () => {
		const { workflow } = await sync(customers(1), { addToList: 'Newsletter' });
		expect(workflow.error?.message).toContain('"Add to List" is "Newsletter"');
		expect(brevo.requests).toEqual([]);
	});

	it('tells from the lists of an import whom Brevo did not take', async () => {
		brevo.refuse('customer1@example.com');
		const { synced, failed } = await sync(customers(3));
		expect(synced).toHaveLength(2);
		expect(detailsOf(failed)).toEqual(['Brevo reports: invalid emails']);
	});

	it('calls nobody of a batch written where the list cannot be read', async () => {
		brevo.refuse('customer1@example.com');
		brevo.fail('/reports/', { status: 404 });
		const { synced, failed } = await sync(customers(2));
		expect(synced).toEqual([]);
		expect(detailsOf(failed)[0]).toContain('its list of them could not be read');
	});

	it('says nothing of subscriptions, so that nobody is subscribed again', async () => {
		await sync(customers(2));
		const sent = JSON.stringify(brevo.requests.map(({ body }) => body));
		expect(sent).not.toMatch(/blacklist/i);
	});
});
