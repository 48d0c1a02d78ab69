import { isRecord, listAt, objectAt, textAt, valueAt } from '../../engine/orders/json';
import type { JsonRecord } from '../../engine/orders/reading';
import {
	startApiServer,
	type ApiServer,
	type ApiServerReply,
	type ApiServerRequest,
} from '../support/apiServer';
import { customers, syncSegments } from './syncSegments';

let server: ApiServer | undefined;

afterEach(async () => {
	await server?.stop();
	server = undefined;
});

async function start(
	answer: (request: ApiServerRequest) => ApiServerReply | undefined,
): Promise<ApiServer> {
	server = await startApiServer((request) => answer(request) ?? { status: 404, body: {} });
	return server;
}

const at = ({ method, path }: ApiServerRequest) => `${method} ${path}`;
const bodyOf = ({ body }: ApiServerRequest) => (isRecord(body) ? body : {});
const records = (body: JsonRecord, key: string) => listAt(body, key).filter(isRecord);
const detail = (item: JsonRecord | undefined) => objectAt(item, 'sync')?.detail;

describe('Segment Sync to Mailchimp', () => {
	const audience = '/lists/a1b2';
	const credentials = () => ({
		segmentationMailchimpApi: { apiKey: 'key-us21', baseUrl: server?.address as string },
	});

	async function startMailchimp() {
		const tags = new Set(['FNAME', 'RFMSCORE']);
		const members = new Map<string, JsonRecord>();
		await start((request) => {
			const body = bodyOf(request);
			switch (at(request)) {
				case `GET ${audience}/merge-fields`:
					return { body: { merge_fields: [...tags].map((tag) => ({ tag })) } };
				case `POST ${audience}/merge-fields`:
					tags.add(textAt(body, 'tag') as string);
					return { body: {} };
				case `POST ${audience}`: {
					const errors: JsonRecord[] = [];
					for (const member of records(body, 'members')) {
						const email = textAt(member, 'email_address') as string;
						const unknown = Object.keys(objectAt(member, 'merge_fields') ?? {}).filter(
							(tag) => !tags.has(tag),
						);
						if (unknown.length > 0) return { status: 400, body: { detail: `No field ${unknown}` } };
						if (!members.has(email) && valueAt(member, 'status') === undefined) {
							errors.push({ email_address: email, error: 'A status is required for new members' });
						} else members.set(email, member);
					}
					return { body: { errors, error_count: errors.length } };
				}
				default:
					return undefined;
			}
		});
		return { tags, members };
	}

	it('makes the merge fields that the audience lacks, and writes members 500 at a time', async () => {
		const { tags, members } = await startMailchimp();
		const { synced, failed } = await syncSegments(
			customers(1_100),
			{ destination: 'mailchimp', audienceId: 'a1b2' },
			'segmentationMailchimpApi',
			{ credentials: credentials() },
		);
		expect(failed).toEqual([]);
		expect(synced).toHaveLength(1_100);
		expect(tags).toContain('RFMSEGMENT');
		expect(Math.max(...[...tags].map((tag) => tag.length))).toBeLessThanOrEqual(10);
		expect(server?.requests.filter((request) => at(request) === `POST ${audience}`)).toHaveLength(
			3,
		);
		expect(members.get('customer9@example.com')).toMatchObject({
			status: 'subscribed',
			tags: ['Champions'],
			merge_fields: { RFMSEGMENT: 'Champions', RFMSCORE: 4.67 },
		});
		expect(server?.requests[0]?.headers.authorization).toBe(
			`Basic ${Buffer.from('key:key-us21').toString('base64')}`,
		);
	});

	it('subscribes nobody whose consent is not known', async () => {
		const { members } = await startMailchimp();
		const { failed } = await syncSegments(
			customers(2, (item) => ({ consent: item === 0 ? 'unknown' : 'subscribed' })),
			{ destination: 'mailchimp', audienceId: 'a1b2' },
			'segmentationMailchimpApi',
			{ credentials: credentials() },
		);
		expect([...members.keys()]).toEqual(['customer1@example.com']);
		expect(detail(failed[0])).toBe('A status is required for new members');
	});

	it('asks for the audience where it is missing', async () => {
		await startMailchimp();
		const { workflow } = await syncSegments(
			customers(1),
			{ destination: 'mailchimp', audienceId: ' ' },
			'segmentationMailchimpApi',
			{ credentials: credentials() },
		);
		expect(workflow.error?.message).toBe('"Audience ID" is empty');
	});
});

describe('Segment Sync to HubSpot', () => {
	const upsert = 'POST /crm/v3/objects/contacts/batch/upsert';

	async function startHubSpot({ isPartial = false } = {}) {
		const properties = new Set(['email']);
		const contacts = new Map<string, JsonRecord>();
		const lists: JsonRecord[] = [];
		await start((request) => {
			const body = bodyOf(request);
			switch (at(request)) {
				case 'GET /crm/v3/properties/contacts':
					return { body: { results: [...properties].map((name) => ({ name })) } };
				case 'POST /crm/v3/properties/contacts/batch/create':
					for (const input of records(body, 'inputs'))
						properties.add(textAt(input, 'name') as string);
					return { status: 201, body: {} };
				case upsert: {
					const inputs = records(body, 'inputs');
					const wrong = inputs.filter((input) => textAt(input, 'id') === 'customer1@example.com');
					if (wrong.length > 0 && !isPartial) {
						return { status: 400, body: { status: 'error', message: 'Invalid email: customer1' } };
					}
					const taken = inputs.filter((input) => !wrong.includes(input));
					for (const input of taken) contacts.set(textAt(input, 'id') as string, input);
					const results = taken.map((input) => ({
						id: `hs-${textAt(input, 'id')}`,
						properties: { email: textAt(input, 'id') },
					}));
					const errors = wrong.map((input) => ({
						message: 'Property values were not valid',
						context: { id: [textAt(input, 'id')] },
					}));
					return { status: wrong.length > 0 ? 207 : 200, body: { results, errors } };
				}
				case 'PUT /crm/v3/lists/77/memberships/add':
					lists.push({ ids: request.body });
					return { body: {} };
				default:
					return undefined;
			}
		});
		return { properties, contacts, lists };
	}

	const run = async (count: number, options = {}) =>
		await syncSegments(
			customers(count),
			{ destination: 'hubSpot', options },
			'segmentationHubSpotApi',
			{
				credentials: {
					segmentationHubSpotApi: { accessToken: 't', baseUrl: server?.address as string },
				},
			},
		);

	it('makes the properties that are missing, and writes contacts 100 at a time', async () => {
		const { properties, contacts, lists } = await startHubSpot({ isPartial: true });
		const { synced, failed } = await run(250, { addToList: '77' });
		expect(properties).toContain('rfm_segment');
		expect(contacts.size).toBe(249);
		expect(synced).toHaveLength(249);
		expect(failed.map(detail)).toEqual(['Property values were not valid']);
		expect(server?.requests.filter((request) => at(request) === upsert)).toHaveLength(3);
		expect(lists).toHaveLength(3);
		expect(server?.requests[0]?.headers.authorization).toBe('Bearer t');
	});

	it('finds the one contact for whom a whole batch is refused, and writes the others', async () => {
		const { contacts } = await startHubSpot();
		const { synced, failed } = await run(100);
		expect(contacts.size).toBe(99);
		expect(synced).toHaveLength(99);
		expect(failed.map(detail)).toEqual(['Invalid email: customer1']);
	});
});

describe('Segment Sync to Brevo', () => {
	it('makes attributes, imports, and follows the process to its end', async () => {
		let looks = 0;
		const attributes = new Set<string>();
		await start((request) => {
			if (at(request) === 'GET /contacts/attributes') return { body: { attributes: [] } };
			if (request.path.startsWith('/contacts/attributes/normal/')) {
				attributes.add(request.path.split('/').at(-1) as string);
				return { status: 201 };
			}
			if (at(request) === 'POST /contacts/import') return { status: 202, body: { processId: 78 } };
			if (at(request) === 'GET /processes/78') {
				return { body: { id: 78, status: ++looks < 3 ? 'in_process' : 'completed' } };
			}
			return undefined;
		});
		const { synced } = await syncSegments(
			customers(3, () => ({ topProduct: null })),
			{ destination: 'brevo', options: { addToList: '12' } },
			'segmentationBrevoApi',
			{
				credentials: { segmentationBrevoApi: { apiKey: 'b', baseUrl: server?.address as string } },
			},
		);
		expect(synced).toHaveLength(3);
		expect(looks).toBe(3);
		expect(attributes).toContain('RFM_SEGMENT');
		const sent = server?.requests.find((request) => at(request) === 'POST /contacts/import');
		expect(sent?.headers['api-key']).toBe('b');
		expect(sent?.body).toMatchObject({
			listIds: [12],
			updateExistingContacts: true,
			jsonBody: [
				{
					email: 'customer0@example.com',
					attributes: { RFM_SEGMENT: 'Champions', TOP_PRODUCT: '' },
				},
				{},
				{},
			],
		});
	});
});

describe('Segment Sync to ActiveCampaign', () => {
	it('leaves out the contact that makes a batch be refused, and follows the import', async () => {
		const imported: JsonRecord[] = [];
		let field = 1;
		await start((request) => {
			const body = bodyOf(request);
			switch (at(request)) {
				case 'GET /api/3/fields':
					return { body: { fields: [{ id: '1', perstag: 'RFM_SEGMENT' }] } };
				case 'POST /api/3/fields':
					return { status: 201, body: { field: { id: String(++field) } } };
				case 'POST /api/3/fieldRels':
					return { status: 201, body: {} };
				case 'POST /api/3/import/bulk_import': {
					const contacts = records(body, 'contacts');
					const wrong = contacts.findIndex(({ email }) => email === 'customer2@example.com');
					if (wrong !== -1) {
						const failureReasons = [
							{ contact: wrong, failureReason: 'Field email incorrect format' },
						];
						return { status: 400, body: { success: 0, message: 'Not valid', failureReasons } };
					}
					imported.push(...contacts);
					return { body: { Success: 1, batchId: 'b7' } };
				}
				case 'GET /api/3/import/info':
					return {
						body: { status: 'completed', success: ['1'], failure: ['customer4@example.com'] },
					};
				default:
					return undefined;
			}
		});
		const { synced, failed } = await syncSegments(
			customers(6),
			{ destination: 'activeCampaign', options: { addToList: '3' } },
			'segmentationActiveCampaignApi',
			{
				credentials: {
					segmentationActiveCampaignApi: { apiKey: 'a', baseUrl: `${server?.address}/` },
				},
			},
		);
		expect(synced).toHaveLength(4);
		expect(failed.map(detail)).toEqual([
			'Field email incorrect format',
			'ActiveCampaign could not import this contact.',
		]);
		expect(imported[0]).toMatchObject({ tags: ['Champions'], subscribe: [{ listid: '3' }] });
		expect(listAt(imported[0] ?? {}, 'fields')).toContainEqual({ id: 1, value: 'Champions' });
		expect(server?.requests[0]?.headers['api-token']).toBe('a');
	});
});

describe('Segment Sync to Omnisend', () => {
	it('follows the batch and reports what was refused', async () => {
		let looks = 0;
		await start((request) => {
			switch (at(request)) {
				case 'POST /batches':
					return { body: { batchID: 'o1', status: 'pending', totalCount: 3 } };
				case 'GET /batches/o1':
					return {
						body: {
							batchID: 'o1',
							status: ++looks < 2 ? 'inProgress' : 'finished',
							errorsCount: 1,
						},
					};
				case 'GET /batches/o1/items':
					return {
						body: {
							errors: [
								{
									request: { identifiers: [{ type: 'email', id: 'customer1@example.com' }] },
									responseCode: 400,
									response: { error: 'email is not valid' },
								},
							],
						},
					};
				default:
					return undefined;
			}
		});
		const { synced, failed } = await syncSegments(
			customers(3),
			{ destination: 'omnisend' },
			'segmentationOmnisendApi',
			{
				credentials: {
					segmentationOmnisendApi: { apiKey: 'o', baseUrl: server?.address as string },
				},
			},
		);
		expect(synced).toHaveLength(2);
		expect(failed.map(detail)).toEqual(['email is not valid']);
		const [first] = server?.requests ?? [];
		expect(first?.headers).toMatchObject({
			authorization: 'Omnisend-API-Key o',
			'omnisend-version': '2026-03-15',
		});
		expect(JSON.stringify(first?.body)).not.toContain('channels');
	});
});

describe('an audience file', () => {
	it('holds hashes and values, and nobody who unsubscribed', async () => {
		const { synced, failed } = await syncSegments(
			customers(3, (item) => ({
				email: item === 0 ? ' Ana@Example.com' : `c${item}@example.com`,
				consent: item === 2 ? 'unsubscribed' : 'subscribed',
				predictedValue: 120.5,
			})),
			{ destination: 'audience', network: 'meta' },
			'segmentationKlaviyoApi',
		);
		expect(synced).toMatchObject([
			{
				network: 'meta',
				people: 2,
				requests: [
					{
						payload: {
							schema: ['EMAIL', 'PHONE', 'LOOKALIKE_VALUE'],
							data: [
								// printf %s ana@example.com | sha256sum
								['8e43ca37701228e74983efdbd0cff5c16b3b1e5d4e29a7c05626d4d25a018e11', '', 120.5],
								[expect.stringMatching(/^[0-9a-f]{64}$/), '', 120.5],
							],
						},
					},
				],
			},
		]);
		expect(failed.map(detail)).toEqual(['This customer has unsubscribed.']);
	});
});
