import type { IDataObject } from 'n8n-workflow';
import { startFastClock } from '../support/fastClock';
import { startMailchimpService, type MailchimpService } from '../support/mailchimpService';
import { customers, detailsOf, requestsTo, statusesOf, syncSegments } from './syncSegments';

let mailchimp: MailchimpService;
let clock: ReturnType<typeof startFastClock>;

beforeEach(async () => {
	clock = startFastClock(50);
	mailchimp = await startMailchimpService();
});

afterEach(async () => {
	clock.stop();
	await mailchimp.stop();
});

async function sync(
	items: Parameters<typeof syncSegments>[0],
	parameters: IDataObject = {},
	options: Parameters<typeof syncSegments>[3] = {},
) {
	return await syncSegments(
		items,
		{ destination: 'mailchimp', audienceId: 'a1b2', ...parameters },
		'segmentationMailchimpApi',
		{
			credentials: {
				segmentationMailchimpApi: { apiKey: 'secret-us21', baseUrl: mailchimp.address },
			},
			...options,
		},
	);
}

const tagsOf = (email: string) => [...(mailchimp.members.get(email)?.tags ?? [])];

describe('Segment Sync to Mailchimp', () => {
	it('makes the merge fields that the audience lacks, and writes members 500 at a time', async () => {
		const { synced, failed } = await sync(customers(1_100));
		expect(failed).toEqual([]);
		expect(synced).toHaveLength(1_100);
		expect(mailchimp.mergeFields).toContain('RFMSEGMENT');
		expect(requestsTo(mailchimp, 'POST /lists/a1b2')).toBe(3);
		expect(mailchimp.members.get('customer9@example.com')).toMatchObject({
			status: 'subscribed',
			merge_fields: { RFMSEGMENT: 'Champions', RFMSCORE: 4.67 },
			writes: 1,
		});
		expect(tagsOf('customer9@example.com')).toEqual(['Champions']);
	});

	it('takes off the tag of the segment before, 500 at a time, and leaves the shop’s own tags', async () => {
		for (const { json } of customers(600)) {
			mailchimp.addMember(String(json.email), 'subscribed', ['Promising', 'Newsletter']);
		}
		await sync(customers(600, (at) => (at < 10 ? { previousSegment: 'Champions' } : {})));
		expect(tagsOf('customer0@example.com').sort()).toEqual([
			'Champions',
			'Newsletter',
			'Promising',
		]);
		expect(tagsOf('customer599@example.com').sort()).toEqual(['Champions', 'Newsletter']);
		const removals = mailchimp.requests.filter(({ path }) => path.includes('/segments/'));
		expect(removals).toHaveLength(2);
	});

	it('knows from its own runs which tag a customer got, where the items do not say', async () => {
		const inSegment = (segment: string) =>
			customers(3, () => ({ segment, previousSegment: null, segmentChanged: null }));
		const first = await sync(inSegment('Loyal'));
		await sync(inSegment('At Risk'), {}, { staticData: first.workflow.staticData });
		expect(tagsOf('customer2@example.com')).toEqual(['At Risk']);
	});

	it('leaves all tags alone where the items have no segment', async () => {
		mailchimp.addMember('customer0@example.com', 'subscribed', ['Promising']);
		await sync(customers(1, () => ({ segment: null })));
		expect(tagsOf('customer0@example.com')).toEqual(['Promising']);
	});

	it('subscribes nobody whose consent is not known', async () => {
		const { failed } = await sync(
			customers(2, (item) => ({ consent: item === 0 ? 'unknown' : 'subscribed' })),
		);
		expect([...mailchimp.members.keys()]).toEqual(['customer1@example.com']);
		expect(detailsOf(failed)).toEqual(['A status is required for new members']);
	});

	it.each(['unsubscribed', 'cleaned', 'pending', 'archived'])(
		'never subscribes again who is %s in Mailchimp, whatever the shop says, and still writes the segment',
		async (status) => {
			mailchimp.addMember('customer1@example.com', status);
			const { synced } = await sync(customers(3));
			expect(synced).toHaveLength(3);
			expect(mailchimp.members.get('customer1@example.com')).toMatchObject({
				status,
				merge_fields: { RFMSEGMENT: 'Champions' },
			});
		},
	);

	it('reports whom Mailchimp refused in its own words, and writes the others', async () => {
		mailchimp.refuse('customer1@example.com', 'customer1@example.com looks fake or invalid');
		const { synced, failed } = await sync(customers(3));
		expect(synced).toHaveLength(2);
		expect(detailsOf(failed)).toEqual(['customer1@example.com looks fake or invalid']);
	});

	it('says so where only the tag of before could not be taken off, and tries again the next time', async () => {
		mailchimp.addMember('customer0@example.com', 'subscribed', ['Promising']);
		mailchimp.fail('/lists/a1b2/segments/', { status: 400, body: { detail: 'Tag is locked' } });
		const first = await sync(customers(1));
		expect(detailsOf(first.failed)).toEqual([
			'Written, but the tag "Promising" stays: Tag is locked',
		]);
		const second = await sync(customers(1), {}, { staticData: first.workflow.staticData });
		expect(statusesOf(second.synced)).toEqual(['written']);
		expect(tagsOf('customer0@example.com')).toEqual(['Champions']);
	});

	it('shows in a dry run that the tag of before would go', async () => {
		const { synced } = await sync(customers(1), { dryRun: true });
		expect((synced[0]?.sync as IDataObject).requests).toMatchObject([
			{ path: '/lists/a1b2', body: { members: [{ tags: ['Champions'] }] } },
			{ body: { members_to_remove: ['customer0@example.com'] } },
		]);
		expect(mailchimp.requests).toEqual([]);
	});

	it('asks for the audience where it is missing', async () => {
		const { workflow } = await sync(customers(1), { audienceId: ' ' });
		expect(workflow.error?.message).toBe('"Audience ID" is empty');
	});

	it('says what to check where there is no such audience, and does not ask for every customer', async () => {
		const { failed, run } = await sync(customers(40), { audienceId: 'wrong' });
		expect(new Set(statusesOf(failed))).toEqual(new Set(['refused']));
		expect(run.hints.at(-1)?.message).toContain('Check the IDs of the audience and the lists');
		expect(mailchimp.requests).toHaveLength(1);
	});

	it('refuses two names that would be one merge field', async () => {
		const values = [
			{ field: 'segment', property: 'customer_segment' },
			{ field: 'rfmScore', property: 'customer_score' },
		];
		const { workflow } = await sync(customers(1), { mapping: 'custom', fields: { values } });
		expect(workflow.error?.message).toBe(
			'Two of the "Chosen Fields" are called "CUSTOMER_S" at the destination',
		);
	});
});
