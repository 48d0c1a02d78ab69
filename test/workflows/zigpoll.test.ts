import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import {
	startApiServer,
	type ApiServer,
	type ApiServerReply,
	type ApiServerRequest,
} from '../support/apiServer';
import { runWorkflow, type WorkflowRun } from '../support/n8nEngine';

const SLIDES = [
	{ _id: 's1', title: '<p>What could we&nbsp;<b>improve</b>?</p>', type: 'long-answer' },
	{ _id: 's2', title: 'How satisfied are you?', type: 'star-rating' },
];
const RESPONSES = Array.from({ length: 7 }, (_, at) => ({
	_id: `r${at}`,
	createdAt: `2026-06-0${at + 1}T10:00:00.000Z`,
	accountId: 'acc1',
	pollId: 'poll1',
	slideId: at % 2 === 0 ? 's1' : 's2',
	participantId: `p${Math.floor(at / 2)}`,
	response: at % 2 === 0 ? 'Where is my order?' : '4',
	valueType: at % 2 === 0 ? 'dynamic-response' : 'vote',
	metadata: at === 6 ? { email: 'own@example.com' } : {},
}));
const PARTICIPANTS = [
	{ _id: 'p0', email: 'ana@example.com' },
	{ _id: 'p1', metadata: { email: 'ben@example.com' } },
];

let server: ApiServer;
let repeatPage = false;
let accepted = ['zig_key', 'Bearer zig_key'];

function answer({ path, query, headers, method }: ApiServerRequest): ApiServerReply {
	if (!accepted.includes(headers.authorization ?? '')) {
		return { status: 422, body: { error: 'Invalid API key' } };
	}
	if (method === 'POST') {
		return {
			body: path === '/generate-survey-link' ? { url: 'https://z.example.com/1' } : { ok: true },
		};
	}
	const size = Math.min(3, Number(query.limit));
	const lists: Record<string, object[]> = {
		'/responses': RESPONSES.filter(
			({ createdAt }) => Date.parse(createdAt) > Number(query.createdAfter ?? 0),
		),
		'/slides': SLIDES,
		'/participants': PARTICIPANTS,
		'/polls': [{ _id: 'poll1', title: 'After purchase' }],
	};
	if (path === '/accounts') return { body: [{ _id: 'acc1', title: 'Shop' }] };
	const all = lists[path] ?? [];
	const from = repeatPage ? 0 : Number(query.startCursor ?? 0);
	const page = all.slice(from, from + size);
	const hasNextPage = from + size < all.length;
	return { body: { data: page, hasNextPage, endCursor: hasNextPage ? String(from + size) : null } };
}

beforeEach(async () => {
	repeatPage = false;
	accepted = ['zig_key', 'Bearer zig_key'];
	server = await startApiServer(answer);
});

afterEach(async () => await server.stop());

async function zigpoll(
	parameters: IDataObject,
	{
		items = [{ json: {} }],
		apiKey = 'zig_key',
		keyFormat = 'plain',
	}: {
		items?: INodeExecutionData[];
		apiKey?: string;
		keyFormat?: string;
	} = {},
): Promise<{ workflow: WorkflowRun; items: IDataObject[] }> {
	const workflow = await runWorkflow(
		{
			name: 'Zigpoll',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', {}),
				node('Customers', 'n8n-nodes-base.set', {}),
				{
					...node('Zigpoll', 'n8n-nodes-customer-segmentation.zigpoll', {
						accountId: 'acc1',
						...parameters,
					}),
					credentials: { segmentationZigpollApi: { id: '1', name: 'Test' } },
				},
			],
			connections: {
				Start: { main: [[{ node: 'Customers', type: 'main', index: 0 }]] },
				Customers: { main: [[{ node: 'Zigpoll', type: 'main', index: 0 }]] },
			},
		},
		{
			pinData: { Customers: items },
			credentials: { segmentationZigpollApi: { apiKey, keyFormat, baseUrl: server.address } },
		},
	);
	return {
		workflow,
		items: (workflow.runsOf('Zigpoll')[0]?.outputs[0] ?? []).map(({ json }) => json),
	};
}

function node(name: string, type: string, parameters: IDataObject) {
	const position: [number, number] = [0, 0];
	return { id: name, name, type, typeVersion: 1, position, parameters: parameters as never };
}

describe('Zigpoll: responses', () => {
	it('reads all pages, and puts question and email to every answer', async () => {
		const { items } = await zigpoll({ resource: 'response', operation: 'getMany' });
		expect(items.map(({ _id }) => _id)).toEqual(RESPONSES.map(({ _id }) => _id));
		expect(items[0]).toMatchObject({
			question: 'What could we improve?',
			questionType: 'long-answer',
			email: 'ana@example.com',
		});
		expect(items.map(({ email }) => email)).toEqual([
			'ana@example.com',
			'ana@example.com',
			'ben@example.com',
			'ben@example.com',
			null,
			null,
			'own@example.com',
		]);
	});

	it('gives one item a participant with all answers', async () => {
		const { items } = await zigpoll({
			resource: 'response',
			operation: 'getMany',
			output: 'participants',
		});
		expect(items).toHaveLength(4);
		expect(items[1]).toMatchObject({
			participantId: 'p1',
			email: 'ben@example.com',
			answers: [{ question: 'What could we improve?' }, { question: 'How satisfied are you?' }],
		});
	});

	it('reads only what is new', async () => {
		const { items } = await zigpoll({
			resource: 'response',
			operation: 'getMany',
			options: { createdAfter: '2026-06-05T12:00:00Z' },
		});
		expect(items.map(({ _id }) => _id)).toEqual(['r5', 'r6']);
	});

	it('gives every answer once, also where a page comes again and again', async () => {
		repeatPage = true;
		const { items } = await zigpoll({ resource: 'response', operation: 'getMany' });
		expect(items.map(({ _id }) => _id)).toEqual(['r0', 'r1', 'r2']);
	});

	it('stops at the limit', async () => {
		const { items } = await zigpoll({
			resource: 'response',
			operation: 'getMany',
			returnAll: false,
			limit: 4,
		});
		expect(items).toHaveLength(4);
	});

	it.each(['poll', 'slide', 'participant'])('gets every %s', async (resource) => {
		const { items } = await zigpoll({ resource, operation: 'getMany' });
		expect(items.length).toBeGreaterThan(0);
		expect(items.every(({ _id }) => typeof _id === 'string')).toBe(true);
	});
});

describe('Zigpoll: surveys', () => {
	const customers = [
		{ email: 'ana@example.com', consent: 'subscribed', phone: '+49301234567' },
		{ email: 'ben@example.com', consent: 'unsubscribed', phone: '+49301234568' },
		{ email: 'cem@example.com', consent: 'unknown', phone: '030 1234569' },
		{ email: null, consent: 'subscribed', phone: null },
		{ email: 'ANA@example.com', consent: 'subscribed', phone: '0049301234567' },
	].map((json) => ({ json }));
	const sent = (path: string) =>
		server.requests.filter((request) => request.path === path).map(({ body }) => body);

	it('asks by email whoever agreed, each once, and says why nobody else', async () => {
		const { items } = await zigpoll(
			{ resource: 'survey', operation: 'sendEmail', surveyPollId: 'poll1' },
			{ items: customers },
		);
		expect(sent('/send-email')).toEqual([{ pollId: 'poll1', recipients: ['ana@example.com'] }]);
		expect(items.map(({ survey }) => survey)).toEqual([
			{ sent: true, detail: 'sent' },
			{ sent: false, detail: 'has unsubscribed' },
			{ sent: false, detail: 'consent is not known' },
			{ sent: false, detail: 'no email address' },
			{ sent: false, detail: 'asked already in this run' },
		]);
	});

	it('asks by SMS only who agreed to text messages: a yes to e-mails is none', async () => {
		const { items } = await zigpoll(
			{
				resource: 'survey',
				operation: 'sendSms',
				surveyPollId: 'poll1',
				message: 'Two questions:',
			},
			{
				items: [
					{ json: { consent: 'subscribed', phone: '+49301234567' } },
					{ json: { consent: 'subscribed', smsConsent: 'subscribed', phone: '+49301234568' } },
				],
			},
		);
		expect(sent('/send-sms')).toEqual([
			{ pollId: 'poll1', recipients: ['+49301234568'], message: 'Two questions:' },
		]);
		expect(items.map(({ survey }) => survey)).toEqual([
			{ sent: false, detail: 'consent is not known' },
			{ sent: true, detail: 'sent' },
		]);
	});

	it('asks by SMS only under numbers with a country code', async () => {
		await zigpoll(
			{
				resource: 'survey',
				operation: 'sendSms',
				surveyPollId: 'poll1',
				message: 'Two questions:',
				consent: 'notUnsubscribed',
			},
			{ items: customers },
		);
		expect(sent('/send-sms')).toEqual([
			{ pollId: 'poll1', recipients: ['+49301234567'], message: 'Two questions:' },
		]);
	});

	it('goes by what was said to text messages where that is known, and takes a no in any spelling', async () => {
		const { items } = await zigpoll(
			{
				resource: 'survey',
				operation: 'sendSms',
				surveyPollId: 'poll1',
				consent: 'notUnsubscribed',
			},
			{
				items: [
					{ phone: '+49301234561', consent: 'subscribed', smsConsent: 'unsubscribed' },
					{ phone: '+49301234562', consent: 'Unsubscribed' },
					{ phone: '+49301234563', consent: 'unsubscribed', smsConsent: true },
				].map((json) => ({ json })),
			},
		);
		expect(sent('/send-sms')).toEqual([{ pollId: 'poll1', recipients: ['+49301234563'] }]);
		expect(items.map(({ survey }) => (survey as IDataObject).detail)).toEqual([
			'has unsubscribed',
			'has unsubscribed',
			'sent',
		]);
	});

	it.each([
		['500', { status: 500, body: { error: 'Oops' } }],
		['a cut connection', 'cut' as const],
	])(
		'asks nobody twice where the answer is lost by %s, and says that it is not known',
		async (_, reply) => {
			server.fail('/send-email', reply, { after: true });
			const { workflow, items } = await zigpoll(
				{ resource: 'survey', operation: 'sendEmail', surveyPollId: 'poll1' },
				{ items: customers },
			);
			expect(workflow.status).toBe('success');
			expect(sent('/send-email')).toHaveLength(1);
			expect(items[0]?.survey).toMatchObject({
				sent: false,
				detail: expect.stringContaining('it is not known whether it was sent'),
			});
		},
	);

	it('asks after a pause where Zigpoll wants one', async () => {
		server.fail('/send-email', { status: 429, headers: { 'retry-after': '0' } });
		const { items } = await zigpoll(
			{ resource: 'survey', operation: 'sendEmail', surveyPollId: 'poll1' },
			{ items: customers },
		);
		expect(items[0]?.survey).toEqual({ sent: true, detail: 'sent' });
	});

	it('asks nobody more where Zigpoll wants a longer pause than a run waits, and says so', async () => {
		server.fail('/send-email', { status: 429, headers: { 'retry-after': '7200' } });
		const many = Array.from({ length: 700 }, (_, at) => ({
			json: { email: `customer${at}@example.com`, consent: 'subscribed' },
		}));
		const { workflow, items } = await zigpoll(
			{ resource: 'survey', operation: 'sendEmail', surveyPollId: 'poll1' },
			{ items: many },
		);
		expect(workflow.status).toBe('success');
		expect(sent('/send-email')).toHaveLength(1);
		const details = items.map(({ survey }) => (survey as { detail: string }).detail);
		expect(details).toHaveLength(700);
		for (const detail of details) {
			expect(detail).toMatch(/^not sent: .*It takes no further request for 2 hours, until/);
		}
	});

	it('makes a link that brings the customer back with the answers', async () => {
		const { items } = await zigpoll(
			{ resource: 'survey', operation: 'createLink', surveyPollId: 'poll1' },
			{ items: [{ json: { customerId: 'c7', email: 'ana@example.com' } }] },
		);
		expect(sent('/generate-survey-link')).toEqual([
			{ pollId: 'poll1', metadata: { customerId: 'c7', email: 'ana@example.com' } },
		]);
		expect(items[0]?.surveyLink).toBe('https://z.example.com/1');
	});
});

describe('Zigpoll: keys', () => {
	it('says that the key was not accepted, though Zigpoll answers as if the request were wrong', async () => {
		const { workflow } = await zigpoll(
			{ resource: 'poll', operation: 'getMany' },
			{ apiKey: 'zig_wrong' },
		);
		expect(workflow.error?.message).toBe('Zigpoll did not accept the key');
		expect(workflow.error?.description).toContain('Private Keys');
		expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
			'zig_wrong',
			'Bearer zig_wrong',
		]);
	});

	it('sends the key with Bearer where Zigpoll does not accept it bare, and keeps to it', async () => {
		accepted = ['Bearer zig_key'];
		const { items } = await zigpoll({ resource: 'response', operation: 'getMany' });
		expect(items).toHaveLength(7);
		const [first, ...others] = server.requests.map(({ headers }) => headers.authorization);
		expect(first).toBe('zig_key');
		expect(new Set(others)).toEqual(new Set(['Bearer zig_key']));
	});

	it('sends it bare where the credential says Bearer, and Zigpoll has changed its mind', async () => {
		accepted = ['zig_key'];
		const { items } = await zigpoll(
			{ resource: 'poll', operation: 'getMany' },
			{ keyFormat: 'bearer' },
		);
		expect(items).toHaveLength(1);
		expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
			'Bearer zig_key',
			'zig_key',
		]);
	});

	it('asks nobody twice, though the key is tried twice', async () => {
		accepted = ['Bearer zig_key'];
		const { items } = await zigpoll(
			{ resource: 'survey', operation: 'sendEmail', surveyPollId: 'poll1' },
			{ items: [{ json: { email: 'ana@example.com', consent: 'subscribed' } }] },
		);
		expect(items[0]?.survey).toEqual({ sent: true, detail: 'sent' });
		const carriedOut = server.requests.filter(({ headers }) =>
			accepted.includes(headers.authorization ?? ''),
		);
		expect(carriedOut).toHaveLength(1);
	});
});
